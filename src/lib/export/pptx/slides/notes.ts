import { formatScore } from '../../../i18n/numbers';
import type { Dimension } from '../../../model/dataset';
import { cellAt, type Cell, type Matrix } from '../../../model/matrix';
import { translationOf } from '../../../model/localise';
import { m } from '../../../paraglide/messages';
import { getLocale } from '../../../paraglide/runtime';
import type { DeckSlide } from '../deck';
import { wordCell, wordCodes, wordOrigin, wordReference } from './words';

/**
 * What the speaker has at hand: every score of the slide with its wording and its quotes, the
 * references, and the address of the view.
 */
export function notesOf(slide: DeckSlide): string[] {
	const { matrix, permalink, source } = slide;
	return [
		...evidenceOf(slide),
		m.slide_notes_references(),
		...matrix.documents.flatMap((document) => [
			wordReference(document),
			...(document.url === '' ? [] : [document.url]),
		]),
		...(source === '' ? [] : [source]),
		...(permalink === '' ? [] : [m.slide_notes_permalink({ permalink })]),
	];
}

function evidenceOf(slide: DeckSlide): string[] {
	const { matrix } = slide;
	switch (slide.kind) {
		case 'view':
			return matrix.dimensions.flatMap((dimension) => dimensionNotes(matrix, dimension));
		case 'quotes':
			return matrix.dimensions
				.filter(({ id }) => id === slide.dimension)
				.flatMap((dimension) => dimensionNotes(matrix, dimension));
		case 'codebook':
			return matrix.dimensions.flatMap(codebookNotes);
		case 'sources':
			return matrix.documents.flatMap(({ label, note }) =>
				note === '' ? [] : [m.slide_notes_about({ document: label, note })],
			);
	}
}

function dimensionNotes(matrix: Matrix, dimension: Dimension): string[] {
	const { label, question, low, high } = dimension;
	const { scale } = matrix;
	const poles = m.slide_notes_poles({
		min: formatScore(scale, scale.min),
		low,
		max: formatScore(scale, scale.max),
		high,
	});
	return [
		sentences([label, question, poles]),
		...matrix.documents.flatMap((document) => {
			const cell = cellAt(matrix, document.id, dimension.id);
			const codes = wordCodes(cell);
			const said = m.slide_notes_cell({
				document: document.label,
				score: wordCell(matrix, dimension, cell),
			});
			return [codes === '' ? said : m.slide_notes_codes({ said, codes }), ...quoteNotes(cell)];
		}),
	];
}

/** Texts one after another; a full stop follows where none of them ends in a mark of its own. */
function sentences(texts: readonly string[]): string {
	return texts
		.filter((text) => text !== '')
		.map((text, i, all) => (i < all.length - 1 && !/[.?!…]$/u.test(text) ? `${text}.` : text))
		.join(' ');
}

function quoteNotes({ quotes }: Cell): string[] {
	return quotes.flatMap((quote) => {
		const origin = wordOrigin(quote);
		const translation = translationOf(quote, getLocale());
		return [
			origin === ''
				? m.slide_quoted({ text: quote.text })
				: m.slide_notes_quote({ text: quote.text, origin }),
			...(translation === '' ? [] : [m.quote_translation({ text: translation })]),
		];
	});
}

function codebookNotes({ label, question, levels }: Dimension): string[] {
	return [
		question === '' ? label : m.slide_notes_about({ document: label, note: question }),
		...[...levels].map(([score, level]) => m.slide_notes_score({ score: String(score), level })),
	];
}
