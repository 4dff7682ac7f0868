import type { Dimension, Quote, SourceDocument } from '../../../model/dataset';
import type { Cell, Matrix } from '../../../model/matrix';
import { wordConfidence, wordLevel, wordSalience } from '../../../i18n/judgement';
import { formatScore } from '../../../i18n/numbers';
import { wordAuthors, wordLocator, wordOutlet } from '../../../i18n/reference';
import { m } from '../../../paraglide/messages';

/** "+1, a larger, mainly political role": a cell's score with its wording, or its silence. */
export function wordCell({ scale }: Matrix, dimension: Dimension, cell: Cell): string {
	if (cell.score === null) return wordLevel(dimension, cell);
	const score = formatScore(scale, cell.score);
	return m.slide_notes_score({ score, level: wordLevel(dimension, cell) });
}

/** Salience and confidence in words, which a slide has no room to draw; '' without both. */
export function wordCodes({ salience, confidence }: Cell): string {
	const parts = [
		salience === null ? '' : wordSalience(salience),
		confidence === null ? '' : wordConfidence(confidence),
	];
	return parts.filter((part) => part !== '').join('; ');
}

const VOICES = {
	author: m.quote_voice_author,
	endorsed: m.quote_voice_endorsed,
	reported: m.quote_voice_reported,
};

/** Who speaks in a quote, and where it stands; '' where the data does not say. */
export function wordOrigin({ voice, locator }: Quote): string {
	const parts = [voice === null ? '' : VOICES[voice](), wordLocator(locator)];
	return parts.filter((part) => part !== '').join(', ');
}

/** A document as a list of references names it, without its address. */
export function wordReference(document: SourceDocument): string {
	const authors = wordAuthors(document);
	const parts = [authors === '' ? document.label : authors, document.title, wordOutlet(document)];
	return `${parts.filter((part) => part !== '').join('. ')}.`;
}
