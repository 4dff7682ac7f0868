import { countLineEnds } from './line-ends';

export interface BrokenQuote {
	/** Never closed, or closed and followed by text. */
	readonly code: 'quote-unclosed' | 'quote-text-after';
	/** Physical line on which the quote opens. */
	readonly line: number;
	/** The quote and the rest of that line. */
	readonly value: string;
}

/**
 * A text as PapaParse reads it rightly.
 *
 * In     `firstLine`: physical line on which `text` starts.
 * Out    The same lines, each row ended by LF, without blanks behind closing quotes. Line ends inside
 *        quotes stay as they are.
 * Rules  PapaParse knows one line end per file, and what follows a broken quote it swallows, often to
 *        the end of the file. So a row with one is told and blanked, up to the end of the line on which
 *        the quote opens: a quote that is not closed there was hardly meant to span lines.
 */
export function makeSound(
	text: string,
	firstLine: number,
	delimiter: string,
	tell: (broken: BrokenQuote) => void,
): string {
	const parts: string[] = [];
	/** How many parts stand before the row that is being read. */
	let before = 0;
	let rowStart = 0;
	/** Up to here the text has been taken over. */
	let done = 0;
	let line = firstLine;
	let isSame = !text.includes('\r');
	const next = (at: number): number => text.indexOf('"', Math.max(done, at));
	for (let open = next(0); open !== -1; open = next(open + 1)) {
		if (!isFieldStart(text, open, delimiter)) continue;
		const row = lastRowStart(text, done, open);
		if (row !== null) {
			parts.push(withLineFeeds(text.slice(done, row)));
			line += countLineEnds(text, rowStart, row);
			[before, rowStart, done] = [parts.length, row, row];
		}
		const close = closingQuote(text, open);
		const end = close === null ? null : fieldEnd(text, close + 1, delimiter);
		if (close !== null && end !== null) {
			parts.push(withLineFeeds(text.slice(done, open)), text.slice(open, close + 1));
			isSame &&= end === close + 1;
			done = end;
			continue;
		}
		isSame = false;
		const lineEnd = endOfLine(text, open);
		const value = text.slice(open, lineEnd);
		const code = value.includes('"', 1) ? 'quote-text-after' : 'quote-unclosed';
		tell({ code, line: line + countLineEnds(text, rowStart, open), value });
		parts.length = before;
		parts.push('\n'.repeat(countLineEnds(text, rowStart, lineEnd)));
		done = lineEnd;
	}
	return isSame ? text : parts.join('') + withLineFeeds(text.slice(done));
}

function isFieldStart(text: string, at: number, delimiter: string): boolean {
	const before = text[at - 1];
	return before === undefined || before === delimiter || before === '\n' || before === '\r';
}

/** Start of the row in which the unquoted text from `from` to `to` ends; `null` = of the same as before. */
function lastRowStart(text: string, from: number, to: number): number | null {
	for (let i = to - 1; i >= from; i--) if (text[i] === '\n' || text[i] === '\r') return i + 1;
	return null;
}

function closingQuote(text: string, open: number): number | null {
	let close = text.indexOf('"', open + 1);
	while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
	return close === -1 ? null : close;
}

/** The end of a quoted field, past blanks behind the quote; `null` where text follows it. */
function fieldEnd(text: string, from: number, delimiter: string): number | null {
	let end = from;
	while (text[end] === ' ') end++;
	const after = text[end];
	const isEnd = after === undefined || after === delimiter || after === '\n' || after === '\r';
	return isEnd ? end : null;
}

function endOfLine(text: string, from: number): number {
	let end = from;
	while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
	return end;
}

function withLineFeeds(text: string): string {
	return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
