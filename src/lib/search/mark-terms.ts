import type { Found } from './find-texts';
import { tokensOf } from './tokens';

/** A piece of a text, marked where it is what was searched for. */
export interface MarkedPart {
	readonly text: string;
	readonly isHit: boolean;
}

/** What was asked for. */
export type Asked = Pick<Found, 'words' | 'similar'>;

/** Cuts a text so that what was asked for stands out; neighbouring hits are one. */
export function markTerms(text: string, asked: Asked): MarkedPart[] {
	const spans: { start: number; end: number }[] = [];
	for (const { term, start, end } of tokensOf(text)) {
		if (!isAsked(asked, term)) continue;
		const last = spans.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else spans.push({ start, end });
	}
	const parts: MarkedPart[] = [];
	let from = 0;
	for (const { start, end } of spans) {
		if (start > from) parts.push({ text: text.slice(from, start), isHit: false });
		parts.push({ text: text.slice(start, end), isHit: true });
		from = end;
	}
	if (from < text.length) parts.push({ text: text.slice(from), isHit: false });
	return parts;
}

function isAsked({ words, similar }: Asked, term: string): boolean {
	const isMeant = words.some(({ terms, isPrefix }) =>
		isPrefix ? terms.some((beginning) => term.startsWith(beginning)) : terms.includes(term),
	);
	return isMeant || similar.has(term);
}
