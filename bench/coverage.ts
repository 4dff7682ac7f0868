import { alpha } from '../src/lib/analysis/reliability/alpha';
import { bootstrap } from '../src/lib/analysis/reliability/bootstrap';
import type { Interval } from '../src/lib/analysis/reliability/interval';
import { jackknife } from '../src/lib/analysis/reliability/jackknife';
import { kindsOf } from '../src/lib/analysis/reliability/kinds';
import { seededRandom } from '../src/lib/analysis/reliability/random';
import { runSteps } from '../src/lib/analysis/reliability/steps';
import { drawUnit } from './coders';

const SLIP = 0.35;
const STUDIES = 1000;
const UNITS = [5, 8, 10, 13, 20, 40, 65];

/**
 * How often the 95 % interval of a study holds the true alpha, and how wide it is: the ground on
 * which `shownInterval` chooses.
 */
export function run(): string {
	return [2, 3].map(compare).join('\n');
}

function compare(coders: number): string {
	const random = seededRandom(1);
	const drawUnits = (count: number) =>
		Array.from({ length: count }, () => drawUnit(coders, SLIP, random));
	const everything = alpha(drawUnits(200_000), 'ordinal');
	if (everything.kind === 'undefined') throw new Error(everything.reason);

	const rows = UNITS.map((units) => {
		const studies = Array.from({ length: STUDIES }, () => kindsOf(drawUnits(units)));
		const drawn = studies.map((kinds, seed) =>
			runSteps(bootstrap(kinds, { resamples: 300, seed })),
		);
		const leftOut = studies.map((kinds) => jackknife(kinds, 'ordinal'));
		const judged = [drawn.map(({ ordinal }) => ordinal), leftOut].map((intervals) =>
			judge(intervals, everything.value),
		);
		return `  ${String(units).padStart(5)}   ${judged.join('              ')}`;
	});
	return [
		`${coders} coders, true ordinal alpha ${everything.value.toFixed(3)}:`,
		'  units   bootstrap holds it, width   jackknife holds it, width',
		...rows,
	].join('\n');
}

function judge(intervals: readonly Interval[], truth: number): string {
	const given = intervals.filter((interval) => interval.kind === 'value');
	const holding = given.filter(({ low, high }) => low <= truth && truth <= high);
	const width = given.reduce((sum, { low, high }) => sum + high - low, 0) / given.length;
	const share = ((100 * holding.length) / given.length).toFixed(1);
	return `${share.padStart(5)} %, ${width.toFixed(2)}`;
}
