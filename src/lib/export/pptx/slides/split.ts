import { m } from '../../../paraglide/messages';

/** A list cut into the given number of pieces of about equal length, the longer ones first. */
export function cutEvenly<T>(list: readonly T[], pieces: number): T[][] {
	const cut: T[][] = [];
	let from = 0;
	for (let i = 0; i < pieces; i++) {
		const length = Math.ceil((list.length - from) / (pieces - i));
		cut.push(list.slice(from, from + length));
		from += length;
	}
	return cut.filter((piece) => piece.length > 0);
}

/**
 * The fewest even pieces that all fit; single items where nothing else does.
 *
 * In     `fits`: whether a piece has room on a slide, when there are so many of them.
 */
export function cutToFit<T>(
	list: readonly T[],
	fits: (piece: readonly T[], pieces: number) => boolean,
): T[][] {
	for (let pieces = 1; pieces < list.length; pieces++) {
		const cut = cutEvenly(list, pieces);
		if (cut.every((piece) => fits(piece, cut.length))) return cut;
	}
	return list.map((item) => [item]);
}

/** The title of one of several slides of a view: "… (2 of 3)". */
export function titleOfPart(title: string, part: number, parts: number): string {
	return parts === 1 ? title : m.slide_title_part({ title, part, parts });
}

/** The longest title that a part of so many may have, to measure by. */
export function longestTitle(title: string, parts: number): string {
	return titleOfPart(title, parts, parts);
}
