const LF = 10;
const CR = 13;

/** Line ends in a part of a text: CRLF, CR and LF count one each. */
export function countLineEnds(text: string, start = 0, end = text.length): number {
	let count = 0;
	for (let i = start; i < end; i++) {
		const code = text.charCodeAt(i);
		if (code === LF ? text.charCodeAt(i - 1) !== CR || i === start : code === CR) count += 1;
	}
	return count;
}

/** Physical line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
	return 1 + countLineEnds(text, 0, offset);
}
