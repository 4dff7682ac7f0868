import { getLocale } from '../paraglide/runtime';
import type { TextStyle } from './text';

/** Px of the small words of a chart. Hangul is drawn larger, since one letter holds two to four sounds. Source: look.md. */
export function captionSize(): number {
	return getLocale() === 'ko' ? 13 : 12;
}

/** Poles, notes, names of what is silent. */
export function captionStyle(): TextStyle {
	return { size: captionSize(), weight: 400 };
}
