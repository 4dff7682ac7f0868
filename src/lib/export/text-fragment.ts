import type { Quote } from '../model/dataset';

/** A longer passage is named by its first and last words; the browser finds what lies between. */
const LONGEST_EXACT = 300;
const WORDS_AT_AN_END = 6;
/** So few letters may stand in a text more than once: their surroundings tell which are meant. */
const SHORTEST_ALONE = 30;
const WORDS_AROUND = 4;

/** What of a quote a link needs. */
export type Passage = Pick<Quote, 'text' | 'prefix' | 'suffix'>;

/**
 * The address of a document, so that a browser opens it at the quote and marks it.
 *
 * In     `url` of the document, '' without one; `prefix` and `suffix` '' where they are not known.
 * Out    '' without an address; a fragment that the address has stays before the directive.
 * Rules  The surroundings are named only where the passage is so short that it may stand there twice:
 *        each condition more is one that a page's markup can break.
 * Source WICG Scroll to Text Fragment: text=[prefix-,]start[,end][,-suffix]; in each part `-`, `,` and
 *        `&` are percent-encoded.
 */
export function sourceLink(url: string, passage: Passage): string {
	if (url === '') return '';
	const base = url.replace(/:~:.*$/su, '');
	return `${base}${base.includes('#') ? '' : '#'}:~:${textDirective(passage)}`;
}

/** Whether a link to the passage names what stands around it. */
export function needsSurroundings({ text }: Passage): boolean {
	return oneLine(text).length < SHORTEST_ALONE;
}

function textDirective(passage: Passage): string {
	const text = oneLine(passage.text);
	const parts = rangeOf(text).map(encodePart);
	if (needsSurroundings(passage)) {
		// Some 30 letters are cut anywhere: a word in halves is none that the browser would find.
		const before = oneLine(passage.prefix).split(' ').slice(1).slice(-WORDS_AROUND).join(' ');
		const after = oneLine(passage.suffix).split(' ').slice(0, -1).slice(0, WORDS_AROUND).join(' ');
		if (before !== '') parts.unshift(`${encodePart(before)}-`);
		if (after !== '') parts.push(`-${encodePart(after)}`);
	}
	return `text=${parts.join(',')}`;
}

/** The passage itself, or its first and its last words. */
function rangeOf(text: string): string[] {
	const words = text.split(' ');
	if (text.length <= LONGEST_EXACT || words.length <= 2 * WORDS_AT_AN_END) return [text];
	return [words.slice(0, WORDS_AT_AN_END).join(' '), words.slice(-WORDS_AT_AN_END).join(' ')];
}

function oneLine(text: string): string {
	return text.trim().replace(/\s+/gu, ' ');
}

/** encodeURIComponent leaves the hyphen, which has a meaning here, and refuses lone surrogates. */
function encodePart(text: string): string {
	return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
}
