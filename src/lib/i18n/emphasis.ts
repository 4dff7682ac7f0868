import type { MessagePart } from '../paraglide/runtime';

/** A piece of a sentence; what is strong stands out in it. */
export interface SentencePart {
	readonly text: string;
	readonly isStrong: boolean;
}

/** The pieces of a message in which `{#strong}…{/strong}` marks what stands out. */
export function emphasise(parts: readonly MessagePart[]): SentencePart[] {
	let isStrong = false;
	const pieces: SentencePart[] = [];
	for (const part of parts) {
		if (part.type === 'text') pieces.push({ text: part.value, isStrong });
		else isStrong = part.type === 'markup-start';
	}
	return pieces;
}

/** A sentence without anything that stands out. */
export function plain(text: string): SentencePart[] {
	return [{ text, isStrong: false }];
}

/** The words alone, for where nothing can stand out. */
export function textOf(parts: readonly { readonly text: string }[]): string {
	return parts.map(({ text }) => text).join('');
}
