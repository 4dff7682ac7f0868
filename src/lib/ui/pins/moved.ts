/** The list with one entry at another place, from 0; a place beyond an end is that end. */
export function moved<T>(list: readonly T[], entry: T, place: number): T[] {
	const others = list.filter((other) => other !== entry);
	const at = Math.min(Math.max(place, 0), others.length);
	return [...others.slice(0, at), entry, ...others.slice(at)];
}
