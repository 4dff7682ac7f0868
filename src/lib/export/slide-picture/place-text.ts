import { textWidth, wrapText } from '../../charts/text';
import type { Box } from '../pptx/page';
import { hexOf, type Paint } from '../pptx/paint';
import { ascent, lineHeight, styleOf, type Paragraph, type Run } from '../pptx/text';
import { round } from '../../charts/signs';
import type { PlacedText } from './placed';

interface TextBody {
	readonly paragraphs: readonly Paragraph[];
	readonly anchor: 't' | 'ctr' | 'b';
	readonly isBroken?: boolean;
}

interface Line extends Run {
	readonly align: 'l' | 'ctr' | 'r';
	/** px above it. */
	readonly before: number;
}

const ANCHORS = { l: 'start', ctr: 'middle', r: 'end' } as const;
/** A share of the room by which measured and painted widths may differ, before a word is moved. */
const SLACK = 1.01;

/**
 * Sets a text into its box, line by line.
 *
 * In     paragraphs of one look each: a slide has no others.
 */
export function placeText(
	{ paragraphs, anchor, isBroken = false }: TextBody,
	box: Box,
	paint: Paint,
): PlacedText[] {
	const room = isBroken ? Infinity : box.width;
	const lines = paragraphs.flatMap((paragraph) => linesOf(paragraph, room));
	const height = lines.reduce((sum, { size, before }) => sum + before + lineHeight(size), 0);
	const air = { t: 0, ctr: (box.height - height) / 2, b: box.height - height }[anchor];
	let y = box.y + air;
	return lines.map((line): PlacedText => {
		const top = y + line.before;
		y = top + lineHeight(line.size);
		return {
			kind: 'text',
			x: round(box.x + { l: 0, ctr: box.width / 2, r: box.width }[line.align]),
			y: round(top + ascent(line.size)),
			text: line.text,
			size: line.size,
			isBold: line.bold ?? false,
			colour: `#${hexOf(paint, line.colour ?? 'ink')}`,
			anchor: ANCHORS[line.align],
			spacing: round((line.tracking ?? 0) * line.size),
		};
	});
}

function linesOf({ runs, align = 'l', before = 0 }: Paragraph, width: number): Line[] {
	const [run, another] = runs;
	if (!run) return [];
	if (another) throw new RangeError('a paragraph of several looks is not drawn');
	return run.text
		.split(/\r\n|[\n\r\u2028\u2029\v]/u)
		.flatMap((text) => wrapped(text, run, width))
		.map((text, i) => ({ ...run, text, align, before: i === 0 ? before : 0 }));
}

function wrapped(text: string, run: Run, width: number): string[] {
	const tight = 1 + (run.tracking ?? 0) / 0.55;
	const room = (width * SLACK) / tight;
	return textWidth(text, styleOf(run)) <= room ? [text] : wrapText(text, styleOf(run), room);
}
