/**
 * Puts a text on the clipboard.
 *
 * Throws what the browser says where it refuses: no permission, or no secure context.
 */
export async function copyText(text: string): Promise<void> {
	await navigator.clipboard.writeText(text);
}

/**
 * Puts a picture on the clipboard.
 *
 * In     a promise, handed over before it is kept: Safari takes nothing that comes after a wait.
 */
export async function copyPicture(png: Promise<Blob>): Promise<void> {
	await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}

/** Saves a file as a download. */
export function download(content: Blob, name: string) {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(content);
	link.download = name;
	link.click();
	// The browser reads the address after this task.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
