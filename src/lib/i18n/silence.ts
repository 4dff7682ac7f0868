import type { Matrix } from '../model/matrix';
import { m } from '../paraglide/messages';
import { wordLeadingNumber } from './numbers';

/** How many cells are silent and how many nobody has coded, the latter only if there are any. */
export function wordSilence({ cells }: Matrix): string {
	const states = [...cells.values()].map(({ state }) => state);
	const silent = states.filter((state) => state === 'silent').length;
	const uncoded = states.filter((state) => state === 'uncoded').length;
	const number = wordLeadingNumber(silent);
	const sentences = [m.findings_silence({ silent, number, cells: states.length })];
	if (uncoded > 0)
		sentences.push(m.findings_uncoded({ uncoded, number: wordLeadingNumber(uncoded) }));
	return sentences.join(' ');
}
