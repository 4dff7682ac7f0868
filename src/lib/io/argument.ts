/** The part of a full text that holds the document's argument. */
export interface Argument {
	/** Non-empty paragraphs in order: ¶1 is the first. A line of the file is a paragraph. */
	readonly paragraphs: readonly string[];
	/** All lines of the file, its subheads, menus and footers included. */
	readonly lines: readonly string[];
}

/**
 * Takes the argument out of a full text.
 *
 * In     `ranges`: physical lines, `1-2 4-13 30`; '' = the whole file.
 * Out    `null` where the ranges cannot be read or lead past the end of the file.
 */
export function readArgument(text: string, ranges: string): Argument | null {
	const lines = text.split(/\r\n|\r|\n/);
	if (ranges.trim() === '') return { paragraphs: lines.filter(isFilled), lines };
	const paragraphs: string[] = [];
	for (const range of ranges.trim().split(/[\s,;]+/)) {
		const match = /^(\d+)(?:[-–](\d+))?$/.exec(range);
		const first = Number(match?.[1] ?? 0);
		const last = Number(match?.[2] ?? first);
		if (first < 1 || last < first || last > lines.length) return null;
		paragraphs.push(...lines.slice(first - 1, last).filter(isFilled));
	}
	return { paragraphs, lines };
}

function isFilled(line: string): boolean {
	return line.trim() !== '';
}
