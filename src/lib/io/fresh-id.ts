import type { Id } from '../model/dataset';
import { isId } from './read-id';

/**
 * An id for a name that people gave: the name itself where it is one, else its letters and digits
 * joined by `-`; with a number behind it where an earlier name has led to the same.
 *
 * In     `taken`: ids given out so far, in lower case; the new one is added.
 */
export function freshId(name: string, taken: Set<string>): Id {
	const letters = name.normalize('NFC').toLowerCase();
	const joined = letters.replace(/[^\p{L}\p{M}\p{Nd}_]+/gu, '-').replace(/^-|-$/g, '');
	const stem = isId(name) ? name : [...joined].slice(0, 56).join('') || 'unnamed';
	let id = stem;
	for (let n = 2; taken.has(id.toLowerCase()); n++) id = `${[...stem].slice(0, 56).join('')}-${n}`;
	taken.add(id.toLowerCase());
	return id;
}
