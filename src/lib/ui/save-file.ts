/** Hands a text or bytes to the browser as a file to save. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type: string) {
	const address = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The download has begun once the click is through.
	setTimeout(() => URL.revokeObjectURL(address));
}
