/** Hands a file to the person as a download. */
export function saveFile(name: string, content: Blob) {
	const address = URL.createObjectURL(content);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The download has begun by then; some browsers still read from the address for a moment.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A text as a file's name: letters and digits of any script, the rest as hyphens. */
export function fileName(text: string): string {
	const name = text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
	return name.replace(/^-+|-+$/gu, '').slice(0, 80) || 'deck';
}
