/** Hands a text to the browser as a file to save. */
export function saveFile(name: string, text: string, type: string) {
	const address = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The download has begun once the click is through.
	setTimeout(() => URL.revokeObjectURL(address));
}
