import { shortenText, wrapText } from '../../../charts/text';
import {
	contentPlaces,
	FOOTER_WIDTH,
	SOURCE_SIZE,
	SUBTITLE_SIZE,
	TITLE_SIZE,
	TITLE_TOP,
} from '../frame/places';
import { HEIGHT, MARGIN, SOURCE_BASELINE, contentWidth, type Box, type Page } from '../page';
import type { Shape, TextShape } from '../shape/shape';
import { ascent, isFullWidth, lineHeight, wideStyle, wideWidth, type Run } from '../text';
import { logoShape } from './logo';

/** What stands around a slide's content. */
export interface Frame {
	/** Title, subtitle, source and foot. */
	readonly shapes: readonly Shape[];
	/** The room between them. */
	readonly area: Box;
}

export interface FrameWords {
	readonly title: string;
	readonly takeaway: string;
	readonly subtitle: string;
	readonly source: string;
	/** At the right end of the foot. */
	readonly footer: string;
	readonly logo: Uint8Array | null;
}

/** Text sizes with the lines that they may take; the last one takes as many as it needs. */
const TITLE_STEPS = [
	{ size: TITLE_SIZE, lines: 1 },
	{ size: 46, lines: 1 },
	{ size: 42, lines: 1 },
	{ size: 42, lines: 2 },
	{ size: 36, lines: 2 },
	{ size: 30, lines: 3 },
	{ size: 26, lines: Infinity },
];
const SUBTITLE_STEPS = [
	{ size: SUBTITLE_SIZE, lines: 2 },
	{ size: 24, lines: 3 },
	{ size: 20, lines: Infinity },
];
const TAKEAWAY_STEPS = [
	{ size: 32, lines: 1 },
	{ size: 28, lines: 2 },
	{ size: 24, lines: 3 },
	{ size: 20, lines: Infinity },
];
const SUBTITLE_GAP = 12;
const CONTENT_GAP = 28;

/**
 * Places title, takeaway, subtitle and foot.
 *
 * Rules  A long title is set smaller and on more lines, step by step, and the content begins below it:
 *        200 letters fit, 200 syllables of Hangul as well.
 */
export function frameOf(page: Page, words: FrameWords): Frame {
	const width = contentWidth(page);
	const title = fit(words.title, { steps: TITLE_STEPS, width, bold: true });
	const subtitle = fit(words.subtitle, { steps: SUBTITLE_STEPS, width, bold: false });
	const takeaway = takeawayOf(words.takeaway, {
		x: MARGIN,
		y: TITLE_TOP + title.height + SUBTITLE_GAP,
		width,
	});
	const top = TITLE_TOP + title.height + SUBTITLE_GAP + takeaway.height;
	const foot = footOf(page, words);
	const shapes: Shape[] = [
		place(page, 'Title', {
			box: { x: MARGIN, y: TITLE_TOP, width, height: title.height },
			run: {
				text: words.title,
				size: title.size,
				bold: true,
				tracking: trackingOf(words.title),
			},
		}),
	];
	shapes.push(...takeaway.shapes);
	if (words.subtitle !== '')
		shapes.push(
			place(page, 'Subtitle', {
				box: { x: MARGIN, y: top, width, height: subtitle.height },
				run: { text: words.subtitle, size: subtitle.size, colour: 'ink2' },
			}),
		);
	const y = (words.subtitle === '' ? top : top + subtitle.height) + CONTENT_GAP;
	return {
		shapes: [...shapes, ...foot.shapes],
		area: { x: MARGIN, y, width, height: foot.top - y },
	};
}

function takeawayOf(
	text: string,
	place: Pick<Box, 'x' | 'y' | 'width'>,
): { shapes: Shape[]; height: number } {
	if (text === '') return { shapes: [], height: 0 };
	const { size, height } = fit(text, { steps: TAKEAWAY_STEPS, width: place.width, bold: false });
	const shape: TextShape = {
		kind: 'text',
		name: 'Takeaway',
		anchor: 't',
		box: { ...place, height },
		paragraphs: [{ runs: [{ text, size }] }],
	};
	return { shapes: [shape], height: height + SUBTITLE_GAP };
}

/** Tight setting is for Latin titles only. */
export function trackingOf(title: string): number {
	return isFullWidth(title) ? 0 : -0.02;
}

interface Fitting {
	readonly steps: readonly { readonly size: number; readonly lines: number }[];
	readonly width: number;
	readonly bold: boolean;
}

/** The first step at which the text keeps to its lines. */
export function fit(
	text: string,
	{ steps, width, bold }: Fitting,
): { size: number; height: number } {
	const tracking = bold ? trackingOf(text) : 0;
	for (const { size, lines } of steps) {
		const needed = wrapText(text, wideStyle({ text, size, bold, tracking }), width).length;
		if (needed <= lines) return { size, height: needed * lineHeight(size) };
	}
	throw new RangeError('the last step takes any number of lines');
}

const FOOT_GAP = 20;

function footOf(
	page: Page,
	{ source, footer, logo }: FrameWords,
): { shapes: Shape[]; top: number } {
	const right = page.width - MARGIN;
	const line = lineHeight(SOURCE_SIZE);
	const bottom = SOURCE_BASELINE + line - ascent(SOURCE_SIZE);
	const mark = logo && logoShape(logo, { right, bottom: bottom + 6, height: 44, width: 180 });
	const end = mark ? mark.box.x - 16 : right;
	const look = { size: SOURCE_SIZE, colour: 'ink2' };
	const named = shortenText(footer, wideStyle({ ...look, text: footer }), FOOTER_WIDTH);
	const foot = { ...look, text: named };
	const footWidth = Math.ceil(wideWidth(foot));
	const width = end - MARGIN - footWidth - 48;
	const lines = wrapText(source, wideStyle({ ...look, text: source }), width, 3);
	const height = lines.length * line;
	const shapes: Shape[] = [
		...(source === ''
			? []
			: [
					place(page, 'Source', {
						box: { x: MARGIN, y: bottom - height, width, height },
						run: { ...look, text: lines.join(' ') },
					}),
				]),
		{
			...place(page, 'Footer', {
				box: { x: end - footWidth, y: bottom - line, width: footWidth, height: line },
				run: foot,
			}),
			isBroken: true,
		},
		...(mark ? [mark] : []),
	];
	return { shapes, top: Math.min(HEIGHT, bottom - height) - FOOT_GAP };
}

function place(page: Page, name: string, { box, run }: { box: Box; run: Run }): TextShape {
	const found = contentPlaces(page).find((candidate) => candidate.name === name);
	if (!found) throw new RangeError(`the layout has no place named ${name}`);
	const { type, index, align, anchor } = found;
	return {
		kind: 'text',
		name,
		box,
		anchor,
		placeholder: { type, index },
		paragraphs: [{ runs: [run], align }],
	};
}
