const WORDS = 6;

/** The first words of a quote, by which a button names it. */
export function startOf(text: string): string {
	const words = text.trim().split(/\s+/u);
	return words.length <= WORDS ? words.join(' ') : `${words.slice(0, WORDS).join(' ')} …`;
}
