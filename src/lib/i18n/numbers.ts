import type { Scale, Score } from '../model/dataset';
import { isSignedScale } from '../model/scale';
import { m } from '../paraglide/messages';
import { getLocale } from '../paraglide/runtime';

const MINUS = '\u2212';

/** A score as people read it: −2, 0, +1, +0.5 on a signed scale; 7, 2.5 on one without signs. */
export function formatScore(scale: Scale, score: Score): string {
	const size = Number(Math.abs(score).toFixed(2)).toString();
	if (size === '0') return size;
	if (score < 0) return `${MINUS}${size}`;
	return isSignedScale(scale) ? `+${size}` : size;
}

/** "−1 to +2"; one score where both are the same. */
export function formatRange(scale: Scale, low: Score, high: Score): string {
	return low === high
		? formatScore(scale, low)
		: m.number_range({ low: formatScore(scale, low), high: formatScore(scale, high) });
}

/** A mean distance in steps of the scale, one decimal: 2.1. */
export function formatMean(scale: Scale, distance: number): string {
	return formatSteps(scale, distance, 1);
}

/** A mean deviation in steps of the scale, two decimals: 1.25. */
export function formatDeviation(scale: Scale, deviation: number): string {
	return formatSteps(scale, deviation, 2);
}

/** A whole number in words up to twelve, as text has it: seven, 13. */
export function wordNumber(count: number): string {
	return m.number_word({ count });
}

/** The same at the head of a sentence: Seven. */
export function wordLeadingNumber(count: number): string {
	return m.number_word_leading({ count });
}

/** "a, b and c" in the language of the page. */
export function joinWords(words: readonly string[]): string {
	return listFormat().format(words);
}

/** The same in parts, with the place of each word in the list; `null` for what joins them. */
export function joinParts(words: readonly string[]): { text: string; place: number | null }[] {
	let place = 0;
	return listFormat()
		.formatToParts(words)
		.map(({ type, value }) => ({ text: value, place: type === 'element' ? place++ : null }));
}

function formatSteps(scale: Scale, distance: number, decimals: number): string {
	const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
	return new Intl.NumberFormat(getLocale(), digits).format(distance / scale.step);
}

function listFormat(): Intl.ListFormat {
	const locale = getLocale();
	// Korean prose lists with commas alone, which Intl has as units in English.
	if (locale === 'ko') return new Intl.ListFormat('en', { type: 'unit', style: 'long' });
	// The English of the page is British: no comma before "and".
	return new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, { type: 'conjunction' });
}
