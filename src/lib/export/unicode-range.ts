/**
 * The letters of a text in which a face with this `unicode-range` has no part.
 *
 * In     `range` as CSS serialises it: `U+20-7E, U+AC00-D7AF`; '' = all of Unicode.
 */
export function lettersOutside(range: string, text: string): string {
	if (range.trim() === '') return '';
	const spans = range.split(',').map((span) => {
		const [low = '', high = low] = span.trim().slice('U+'.length).split('-');
		// A wildcard stands for every digit of its place.
		return [
			Number.parseInt(low.replaceAll('?', '0'), 16),
			Number.parseInt(high.replaceAll('?', 'F'), 16),
		] as const;
	});
	const isOutside = (letter: string) => {
		const code = letter.codePointAt(0) ?? 0;
		return !spans.some(([low, high]) => code >= low && code <= high);
	};
	return [...text].filter(isOutside).join('');
}
