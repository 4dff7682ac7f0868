import { lettersOutside } from '../../export/unicode-range';

/**
 * Loads the faces that letters are written with, before one of them is on screen. A browser that meets
 * a letter without its face looks through the fonts of the device first, and then sets all text anew.
 *
 * In     each letter once.
 * Rules  Of two faces that have a letter the later one counts. Where one can't be had, the letters
 *        stand in the device's own font, as without this.
 */
export async function loadFaces(family: string, letters: string): Promise<void> {
	let rest = letters.replace(/[\s\p{C}]/gu, ''); // blanks need none
	const needed: FontFace[] = [];
	const faces = [...document.fonts].filter((face) => face.family.replace(/["']/gu, '') === family);
	for (const face of faces.toReversed()) {
		const outside = lettersOutside(face.unicodeRange, rest);
		if (outside.length < rest.length) needed.push(face);
		rest = outside;
	}
	await Promise.allSettled(needed.map((face) => face.load()));
}
