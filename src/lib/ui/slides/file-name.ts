/** A text as a file's name: letters and digits of any script, the rest as hyphens. */
export function fileName(text: string): string {
	const name = text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
	return name.replace(/^-+|-+$/gu, '').slice(0, 80) || 'deck';
}
