import { TOKENS, type ThemeName } from '../../charts/palette';
import { el, type Xml } from './package/xml';

/** A token of the look ('ink', 'doc-1' ...), 'accent', or a colour as `#RRGGBB`. */
export type Colour = string;

export interface Paint {
	readonly theme: ThemeName;
	/** `#RRGGBB`. */
	readonly accent: string;
}

/** Throws RangeError for an accent that is no `#RRGGBB`. */
export function paintOf({ theme, accent }: { theme: ThemeName; accent: string | null }): Paint {
	if (accent !== null && !/^#[0-9a-f]{6}$/i.test(accent))
		throw new RangeError(`an accent colour is written #RRGGBB, got ${accent}`);
	return { theme, accent: accent ?? tokenOf(theme, 'ink') };
}

/** Six hex digits, as DrawingML writes a colour. Throws RangeError for an unknown token. */
export function hexOf({ theme, accent }: Paint, colour: Colour): string {
	const written = colour.startsWith('#')
		? colour
		: colour === 'accent'
			? accent
			: tokenOf(theme, colour);
	return written.slice(1).toUpperCase();
}

/** The colour laid thinly over paper, as one opaque colour: `share` 0.55 of it, the rest paper. */
export function mixWithPaper(paint: Paint, colour: Colour, share: number): Colour {
	const [over, under] = [channels(hexOf(paint, colour)), channels(hexOf(paint, 'paper'))];
	const mixed = over.map((value, i) => Math.round(value * share + (under[i] ?? 0) * (1 - share)));
	return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The colours that the deck's theme holds, so that they can be changed for the whole deck. */
const THEME_SLOTS: ReadonlyMap<Colour, string> = new Map([
	['ink', 'tx1'],
	['paper', 'bg1'],
	['ink2', 'tx2'],
	['band', 'bg2'],
	['doc-1', 'accent1'],
	['doc-2', 'accent2'],
	['doc-3', 'accent3'],
	['doc-4', 'accent4'],
	['doc-5', 'accent5'],
	['accent', 'accent6'],
]);

/** A colour on a slide: a slot of the theme where there is one. */
export function slideColour(paint: Paint, colour: Colour): Xml {
	const slot = THEME_SLOTS.get(colour);
	return slot === undefined ? plainColour(paint, colour) : el('a:schemeClr', { val: slot });
}

/** A colour by its value: charts resolve the theme's slots differently from program to program. */
export function plainColour(paint: Paint, colour: Colour): Xml {
	return el('a:srgbClr', { val: hexOf(paint, colour) });
}

function tokenOf(theme: ThemeName, name: string): string {
	const hex = TOKENS[theme].get(name);
	if (hex === undefined) throw new RangeError(`no colour token ${name}`);
	return hex;
}

function channels(hex: string): number[] {
	return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}
