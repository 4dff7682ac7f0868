/** Names are short: ids have 64 characters at most. */
const LONGEST = 100;

/**
 * The known name that a wrong one most likely stands for.
 *
 * Out    the nearest by edits (insert, delete, replace, swap of neighbours), case apart;
 *        `null` if even that one is too far: no slip is allowed below four letters, one below
 *        eight, else two.
 */
export function nearest(wrong: string, known: Iterable<string>): string | null {
	if (wrong.length > LONGEST) return null;
	const from = [...wrong.trim().toLowerCase()];
	let best: string | null = null;
	let least = (from.length < 4 ? 0 : from.length < 8 ? 1 : 2) + 1;
	for (const name of known) {
		const to = [...name.toLowerCase()];
		if (Math.abs(to.length - from.length) >= least) continue;
		const edits = editDistance(from, to);
		if (edits < least) [best, least] = [name, edits];
	}
	return best;
}

/** Optimal string alignment distance (Damerau-Levenshtein without repeated edits of one part). */
function editDistance(from: readonly string[], to: readonly string[]): number {
	let before: number[] = [];
	let last = Array.from({ length: to.length + 1 }, (_, j) => j);
	for (let i = 1; i <= from.length; i++) {
		const row = [i];
		for (let j = 1; j <= to.length; j++) {
			const replace = at(last, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1);
			let edits = Math.min(replace, at(last, j) + 1, at(row, j - 1) + 1);
			if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
				edits = Math.min(edits, at(before, j - 2) + 1);
			row.push(edits);
		}
		[before, last] = [last, row];
	}
	return at(last, to.length);
}

function at(row: readonly number[], index: number): number {
	return row[index] ?? Infinity;
}
