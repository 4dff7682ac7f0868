/** How many slips a word may have: none in a short one or a number, one from 4 letters on, two from 8. */
export function slipsAllowed(term: string): number {
	if (/\p{N}/u.test(term)) return 0;
	return term.length >= 8 ? 2 : term.length >= 4 ? 1 : 0;
}

/** Whether the letters of two words (see `lettersOf`) allow so few slips: a slip changes two at most. */
export function lettersAllow(a: number, b: number, slips: number): boolean {
	let bits = a ^ b;
	let count = 0;
	for (; bits !== 0 && count <= 2 * slips; count++) bits &= bits - 1;
	return count <= 2 * slips;
}

/**
 * Slips between two words: a letter more, a letter less, another letter, two neighbours swapped.
 *
 * Out    their number, or `null` above `most`.
 * Source optimal string alignment: E. Ukkonen, "Algorithms for approximate string matching",
 *        Information and Control 64 (1985) 100-118, with adjacent transpositions.
 */
export function slipsBetween(a: string, b: string, most: number): number | null {
	if (Math.abs(a.length - b.length) > most) return null;
	// Three rows, written again and again: a query meets thousands of words.
	let before = new Array<number>(b.length + 1).fill(0);
	let above = before.map((_, j) => j);
	let row = [...before];
	for (let i = 1; i <= a.length; i++) {
		row[0] = i;
		let least = i;
		for (let j = 1; j <= b.length; j++) {
			const isSame = a[i - 1] === b[j - 1];
			let slips = Math.min(
				(above[j] ?? 0) + 1,
				(row[j - 1] ?? 0) + 1,
				(above[j - 1] ?? 0) + (isSame ? 0 : 1),
			);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				slips = Math.min(slips, (before[j - 2] ?? 0) + 1);
			row[j] = slips;
			if (slips < least) least = slips;
		}
		if (least > most) return null;
		[before, above, row] = [above, row, before];
	}
	const slips = above[b.length] ?? Infinity;
	return slips <= most ? slips : null;
}
