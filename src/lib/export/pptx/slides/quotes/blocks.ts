import { wrapText } from '../../../../charts/text';
import type { Quote, Score, SourceDocument } from '../../../../model/dataset';
import { cellAt, type Cell } from '../../../../model/matrix';
import { translationOf } from '../../../../model/localise';
import { m } from '../../../../paraglide/messages';
import { getLocale } from '../../../../paraglide/runtime';
import type { QuotesSlide } from '../../deck';
import type { Box } from '../../page';
import { lineHeight, wideStyle } from '../../text';
import { wordOrigin } from '../words';

export const NAME = { size: 26, bold: true };
export const ORIGIN = { size: 20, colour: 'ink2' };
export const TRANSLATION = { size: 22, colour: 'ink2' };
export const SCORE = { width: 68, height: 44 };
/** Between two documents. */
export const GAP = 26;
/** Above a translation and an origin. */
export const ABOVE = 4;
/** Of a document's sign, before its name. */
export const SIGN_WIDTH = 40;

/** A document's own words on the dimension. */
export interface Block {
	readonly document: SourceDocument;
	readonly score: Score;
	readonly name: readonly string[];
	readonly quotes: readonly WrappedQuote[];
	/** Of the quotes' text, in px. */
	readonly size: number;
	readonly height: number;
}

export interface WrappedQuote {
	readonly lines: readonly string[];
	/** Into the deck's language; none where the data has none. */
	readonly translation: readonly string[];
	readonly origin: string;
}

/** Where names, scores and quotes stand. */
export function columnsOf(area: Box) {
	const nameWidth = Math.min(330, area.width * 0.26);
	const scoreX = area.x + nameWidth + 16;
	const quoteX = scoreX + SCORE.width + 28;
	return { nameWidth, scoreX, quoteX, quoteWidth: area.x + area.width - quoteX };
}

/** A block for each document that has a score. */
export function blocksOf(
	{ matrix, dimension }: QuotesSlide,
	{ size, area }: { size: number; area: Box },
): Block[] {
	const { nameWidth, quoteWidth } = columnsOf(area);
	return matrix.documents.flatMap((document) => {
		const cell = cellAt(matrix, document.id, dimension);
		const { score } = cell;
		if (score === null) return [];
		const quotes = tellingQuotes(cell).map((quote) => {
			const text = m.slide_quoted({ text: quote.text });
			const lines = wrapText(text, wideStyle({ text, size }), quoteWidth);
			return {
				lines,
				translation: wrapTranslation(quote, quoteWidth),
				origin: wordOrigin(quote),
			};
		});
		const height = quotes.reduce((sum, quote) => sum + quoteHeight(quote, size), 0);
		const named = wideStyle({ ...NAME, text: document.label });
		const name = wrapText(document.label, named, nameWidth - SIGN_WIDTH, 3);
		const least = Math.max(SCORE.height, name.length * lineHeight(NAME.size));
		return [{ document, score, name, quotes, size, height: Math.max(least, height) }];
	});
}

/** The first in which the author speaks; without one, the first. */
function tellingQuotes({ quotes }: Cell): Quote[] {
	const spoken = quotes.find(({ voice }) => voice !== 'reported') ?? quotes[0];
	return spoken ? [spoken] : [];
}

function wrapTranslation(quote: Quote, width: number): string[] {
	const translation = translationOf(quote, getLocale());
	if (translation === '') return [];
	const text = m.quote_translation({ text: translation });
	return wrapText(text, wideStyle({ ...TRANSLATION, text }), width);
}

function quoteHeight({ lines, translation, origin }: WrappedQuote, size: number): number {
	const below = [
		translation.length * lineHeight(TRANSLATION.size),
		origin === '' ? 0 : lineHeight(ORIGIN.size),
	].filter((height) => height > 0);
	return below.reduce((sum, height) => sum + height + ABOVE, lines.length * lineHeight(size));
}

export function heightOf(blocks: readonly Block[]): number {
	return blocks.reduce((sum, { height }) => sum + height + GAP, 0);
}
