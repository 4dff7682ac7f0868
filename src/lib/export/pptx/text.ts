import { textWidth, type TextStyle } from '../../charts/text';
import { el, type Xml } from './package/xml';
import type { Colour } from './paint';

/** Pretendard where it is installed; else a family that has Hangul takes over, by charset and theme. */
export const FONT = 'Pretendard';
/** HANGUL_CHARSET, signed: tells PowerPoint to look for a Hangul family when the named one is missing. */
const HANGUL = -127;

/** Text of one look. */
export interface Run {
	readonly text: string;
	/** px: 2 px are a point. */
	readonly size: number;
	readonly bold?: boolean;
	/** 'ink' unless said otherwise. */
	readonly colour?: Colour;
	/** An address to open. */
	readonly url?: string;
	/** BCP 47, where it is not the deck's. */
	readonly lang?: string;
	/** Letter spacing, in em. */
	readonly tracking?: number;
}

export interface Paragraph {
	readonly runs: readonly Run[];
	readonly align?: 'l' | 'ctr' | 'r';
	/** px above it. */
	readonly before?: number;
}

/** What text needs to know of its surroundings. */
export interface TextContext {
	readonly lang: string;
	readonly fill: (colour: Colour) => Xml;
	/** The relationship id of an address. */
	readonly link: (url: string) => string;
}

/** Height of a line in px: Pretendard's own, rounded up so that a box never cuts it, and written as
 * such: Malgun Gothic and Noto Sans CJK would set lines wider by up to a fifth. */
export function lineHeight(size: number): number {
	return Math.ceil(size * 1.2);
}

/** From a line's top to its baseline. */
export function ascent(size: number): number {
	return size * 0.95;
}

/** The look as `charts/text` measures it; slides know two weights. */
export function styleOf(run: Pick<Run, 'size' | 'bold'>): TextStyle {
	return { size: run.size, weight: run.bold ? 700 : 400 };
}

/** How much wider Latin runs in DejaVu Sans, which LibreOffice falls back to; Arial by 3 percent,
 * Noto Sans CJK by 7 (measured over the deck's own words). */
const STAND_IN = { regular: 1.15, bold: 1.24 };
/** em: of a full-width letter in Noto Sans CJK and Malgun Gothic; 0.86 in Pretendard. */
const FULL_WIDTH = 0.95;
/** em: what LibreOffice leaves between letters of full width and others. */
const SEAM = 0.2;
const WIDE_SCRIPTS = String.raw`\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;
const WIDE_LETTER = new RegExp(`[${WIDE_SCRIPTS}]`, 'u');
/** The middle dot is as wide as they are, next to them. */
const WIDE_LETTERS = new RegExp(`[${WIDE_SCRIPTS}·]`, 'gu');
const SEAMS = new RegExp(
	String.raw`[${WIDE_SCRIPTS}·](?=\s*[^${WIDE_SCRIPTS}·\s])|[^${WIDE_SCRIPTS}·\s](?=\s*[${WIDE_SCRIPTS}·])`,
	'gu',
);

/**
 * The look to measure a text by that must keep to its room also where Pretendard is missing and a
 * wider family stands in.
 *
 * Rules  By its letters: Latin grows, Hangul hardly.
 */
export function wideStyle(run: Run): TextStyle {
	const style = styleOf(run);
	const measured = textWidth(run.text, style);
	if (measured === 0) return style;
	const latin = isFullWidth(run.text) ? run.text.replace(WIDE_LETTERS, '') : run.text;
	const letters = [...run.text].length;
	const full = letters - [...latin].length;
	const seams = full > 0 ? (run.text.match(SEAMS)?.length ?? 0) : 0;
	const ems = full * FULL_WIDTH + seams * SEAM + letters * (run.tracking ?? 0);
	const wide =
		textWidth(latin, style) * (run.bold ? STAND_IN.bold : STAND_IN.regular) + ems * run.size;
	return { ...style, size: (run.size * wide) / measured };
}

/** Width in px of a text in the widest family that may stand in. */
export function wideWidth(run: Run): number {
	return textWidth(run.text, wideStyle(run));
}

/** Whether a text holds letters of full width. */
export function isFullWidth(text: string): boolean {
	return WIDE_LETTER.test(text);
}

/** The paragraphs of a text body; a line break in the text begins a new paragraph. */
export function paragraphs(context: TextContext, all: readonly Paragraph[]): Xml[] {
	return (all.length === 0 ? [{ runs: [] }] : all).map((paragraph) =>
		el(
			'a:p',
			{},
			properties(paragraph),
			...paragraph.runs.flatMap((run) => written(context, run)),
			// An empty paragraph is as high as its text would be: 18 points, unless it is told to be low.
			paragraph.runs.length === 0 ? el('a:endParaRPr', { lang: context.lang, sz: 100 }) : null,
		),
	);
}

function properties({ runs, align = 'l', before = 0 }: Paragraph): Xml {
	const size = Math.max(0, ...runs.map((run) => run.size));
	return el(
		'a:pPr',
		{ algn: align },
		size > 0 ? el('a:lnSpc', {}, el('a:spcPts', { val: lineHeight(size) * 50 })) : null,
		el('a:spcBef', {}, el('a:spcPts', { val: Math.round(before * 50) })),
		el('a:buNone'),
	);
}

function written(context: TextContext, run: Run): Xml[] {
	const lines = run.text.split(/\r\n|[\n\r\u2028\u2029\v]/u);
	return lines.flatMap((line, i) => [
		...(i === 0 ? [] : [el('a:br', {}, runProperties(context, run))]),
		...(line === '' ? [] : [el('a:r', {}, runProperties(context, run), el('a:t', {}, line))]),
	]);
}

function runProperties(context: TextContext, run: Run): Xml {
	return el(
		'a:rPr',
		{
			lang: run.lang ?? context.lang,
			sz: Math.round(run.size * 50),
			b: run.bold ? 1 : 0,
			spc: run.tracking ? Math.round(run.tracking * run.size * 50) : null,
			dirty: 0,
		},
		context.fill(run.colour ?? 'ink'),
		fonts(),
		run.url === undefined ? null : el('a:hlinkClick', { 'r:id': context.link(run.url) }),
	);
}

/** Both scripts by name: without `a:ea`, Hangul takes whatever the reader's system prefers. */
export function fonts(): Xml[] {
	return [
		el('a:latin', { typeface: FONT, pitchFamily: 34, charset: 0 }),
		el('a:ea', { typeface: FONT, pitchFamily: 34, charset: HANGUL }),
		el('a:cs', { typeface: FONT, pitchFamily: 34, charset: 0 }),
	];
}
