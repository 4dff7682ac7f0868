/** A piece of running text. */
export type Inline =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'code'; readonly text: string }
	| { readonly kind: 'strong'; readonly parts: readonly Inline[] }
	| { readonly kind: 'emphasis'; readonly parts: readonly Inline[] }
	| { readonly kind: 'link'; readonly href: string; readonly parts: readonly Inline[] };

export type Block =
	| { readonly kind: 'heading'; readonly level: number; readonly parts: readonly Inline[] }
	| { readonly kind: 'paragraph'; readonly parts: readonly Inline[] }
	| {
			readonly kind: 'list';
			readonly isOrdered: boolean;
			readonly items: readonly (readonly Inline[])[];
	  }
	| {
			readonly kind: 'table';
			readonly head: readonly (readonly Inline[])[];
			readonly rows: readonly (readonly (readonly Inline[])[])[];
	  };

const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/u;
const ITEM = /^(?:(\d{1,9})[.)]|[-*+])\s+(.*)$/u;
const TABLE_RULE = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/u;

/**
 * Reads the part of Markdown that a codebook is written in: headings, paragraphs, flat lists, tables;
 * `code`, **strong**, *emphasis* and [links](https://…) in them.
 *
 * Out    values, never markup: whatever else stands in the text stays text. Links lead to http(s) or
 *        are text.
 * Rules  A list goes on over indented lines. A hyphen before a digit is a minus, but for `code` and
 *        ranges.
 */
export function readMarkdown(text: string): Block[] {
	const lines = text.replace(/\r\n?/gu, '\n').split('\n');
	const blocks: Block[] = [];
	let at = 0;
	while (at < lines.length) {
		const line = (lines[at] ?? '').trim();
		const heading = HEADING.exec(line);
		if (line === '') at += 1;
		else if (heading) {
			const [, signs = '', words = ''] = heading;
			blocks.push({ kind: 'heading', level: signs.length, parts: readInlines(words) });
			at += 1;
		} else if (TABLE_RULE.test((lines[at + 1] ?? '').trim()) && line.includes('|')) {
			const end = endOf(lines, at + 2, (each) => each.includes('|'));
			const rows = lines.slice(at + 2, end).map(readRow);
			blocks.push({ kind: 'table', head: readRow(line), rows });
			at = end;
		} else if (ITEM.test(line)) {
			const end = endOf(lines, at + 1, (each) => ITEM.test(each.trim()) || /^\s/u.test(each));
			blocks.push(readList(lines.slice(at, end)));
			at = end;
		} else {
			const end = endOf(lines, at + 1, (each) => !HEADING.test(each) && !ITEM.test(each));
			blocks.push({ kind: 'paragraph', parts: readInlines(lines.slice(at, end).join(' ')) });
			at = end;
		}
	}
	return blocks;
}

/** Where the lines that belong on end: at the first blank one, or at one that does not belong. */
function endOf(lines: readonly string[], from: number, belongs: (line: string) => boolean): number {
	let end = from;
	while (end < lines.length && (lines[end] ?? '').trim() !== '' && belongs(lines[end] ?? ''))
		end += 1;
	return end;
}

function readRow(line: string): Inline[][] {
	const cells = line.trim().replace(/^\|/u, '').replace(/\|$/u, '').split('|');
	return cells.map((cell) => readInlines(cell.trim()));
}

function readList(lines: readonly string[]): Block {
	const items: string[] = [];
	for (const line of lines) {
		const item = ITEM.exec(line.trim());
		if (item) items.push(item[2] ?? '');
		else items.push(`${items.pop() ?? ''} ${line.trim()}`);
	}
	const isOrdered = ITEM.exec((lines[0] ?? '').trim())?.[1] !== undefined;
	return { kind: 'list', isOrdered, items: items.map(readInlines) };
}

const INLINE =
	/`([^`]+)`|\*\*(?=\S)(.+?)(?<=\S)\*\*|\*(?=\S)(.+?)(?<=\S)\*|\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)/u;

function readInlines(text: string): Inline[] {
	const found = INLINE.exec(text);
	if (!found) return text === '' ? [] : [{ kind: 'text', text: withMinus(text) }];
	const [whole, code, strong, emphasis, label = '', href = ''] = found;
	const before = text.slice(0, found.index);
	return [
		...(before === '' ? [] : [{ kind: 'text', text: withMinus(before) } as const]),
		code !== undefined
			? { kind: 'code', text: code }
			: strong !== undefined
				? { kind: 'strong', parts: readInlines(strong) }
				: emphasis !== undefined
					? { kind: 'emphasis', parts: readInlines(emphasis) }
					: { kind: 'link', href, parts: readInlines(label) },
		...readInlines(text.slice(found.index + whole.length)),
	];
}

function withMinus(text: string): string {
	return text.replace(/(?<![\p{L}\p{N}.])-(?=\d)/gu, '\u2212');
}
