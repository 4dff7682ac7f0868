import { rampStep } from '../../../../charts/palette';
import { documentSign } from '../../../../charts/signs';
import { formatScore } from '../../../../i18n/numbers';
import type { Score, SourceDocument } from '../../../../model/dataset';
import type { Matrix } from '../../../../model/matrix';
import { m } from '../../../../paraglide/messages';
import type { Box } from '../../page';
import type { Shape } from '../../shape/shape';
import { wideWidth, type Paragraph, type Run } from '../../text';
import { label } from '../lines';
import { signShape } from '../sign-shape';
import {
	ABOVE,
	columnsOf,
	NAME,
	ORIGIN,
	SCORE,
	SIGN_WIDTH,
	TRANSLATION,
	type Block,
	type WrappedQuote,
} from './blocks';

/** Sign and name, the score, the quote with its origin; y is the block's top. */
export function blockShapes(
	matrix: Matrix,
	{ document, score, name, quotes, size, height }: Block,
	{ area, y }: { area: Box; y: number },
): Shape[] {
	const { nameWidth, scoreX, quoteX, quoteWidth } = columnsOf(area);
	const paragraphs =
		quotes.length > 0
			? quotes.flatMap((quote) => quoteParagraphs(quote, { size, document }))
			: [{ runs: [noQuote(size)] }];
	return [
		signShape(documentSign(document.position), { x: area.x + 13, y: y + 18, radius: 12 }),
		label(
			'Document',
			{ ...NAME, text: name.join('\n') },
			{
				x: area.x + SIGN_WIDTH,
				baseline: y + 27,
				width: nameWidth - SIGN_WIDTH,
				align: 'l',
				lines: name.length,
			},
		),
		scoreChip(matrix, score, { x: scoreX, y: y - 4 }),
		{
			kind: 'text',
			name: 'Quote',
			anchor: 't',
			box: { x: quoteX, y: y - 2, width: quoteWidth, height },
			paragraphs,
		},
	];
}

function quoteParagraphs(
	{ lines, translation, origin }: WrappedQuote,
	{ size, document }: { size: number; document: SourceDocument },
): Paragraph[] {
	const { language } = document;
	const lang = language === '' ? {} : { lang: language };
	const below = [
		{ ...TRANSLATION, text: translation.join(' ') },
		{ ...ORIGIN, text: origin },
	].filter(({ text }) => text !== '');
	return [
		{ runs: [{ size, text: lines.join(' '), ...lang }] },
		...below.map((run) => ({ runs: [run], before: ABOVE })),
	];
}

function noQuote(size: number): Run {
	return { size, text: m.slide_quotes_none(), colour: 'ink2' };
}

function scoreChip({ scale }: Matrix, score: Score, at: { x: number; y: number }): Shape {
	const step = rampStep(scale, score);
	const text = formatScore(scale, score);
	const size = wideWidth({ text, size: 26, bold: true }) > SCORE.width - 8 ? 20 : 26;
	return {
		kind: 'text',
		name: 'Score',
		anchor: 'ctr',
		fill: `score-${step}`,
		box: { ...at, ...SCORE },
		paragraphs: [
			{ align: 'ctr', runs: [{ text, size, bold: true, colour: `score-text-${step}` }] },
		],
	};
}
