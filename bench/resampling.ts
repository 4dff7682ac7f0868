import { mean, median, quantile } from 'd3-array';
import { resampledAlphas } from '../src/lib/analysis/reliability/bootstrap';
import { kindsOf } from '../src/lib/analysis/reliability/kinds';
import { seededRandom } from '../src/lib/analysis/reliability/random';
import { runSteps } from '../src/lib/analysis/reliability/steps';
import type { Ratings } from '../src/lib/analysis/reliability/table';
import { drawUnit } from './coders';
import { plainBootstrap } from './plain-bootstrap';

const UNITS = 10_000;
const CODERS = 5;
const RESAMPLES = 1000;
const ROUNDS = 5;
const POINTS = [-2, -1, 0, 1, 2];

/**
 * Resampling kinds, counting them and all three metrics included, against a plain loop over units
 * with one metric. Both in turn, some rounds, the median of each; the ratio is what counts.
 */
export function run(): string {
	const random = seededRandom(1);
	const ratings = Array.from({ length: UNITS }, () => drawUnit(CODERS, 0.5, random));
	const scores = Int8Array.from(ratings.flat(), (score) => (score === null ? -1 : score + 2));
	const plain = { scores, coders: CODERS, points: POINTS };

	const times = { plain: [] as number[], kinds: [] as number[] };
	let byPlain: readonly number[] = [];
	let byKinds: readonly number[] = [];
	for (let round = 1; round <= ROUNDS; round++) {
		byPlain = timed(times.plain, () =>
			plainBootstrap(plain, { metric: 'ordinal', resamples: RESAMPLES, random }),
		);
		byKinds = timed(times.kinds, () => kindsBootstrap(ratings, round));
	}

	const [slow = NaN, fast = NaN] = [median(times.plain), median(times.kinds)];
	const kinds = `${kindsOf(ratings).kinds.length} kinds`.padEnd(21);
	return [
		`${UNITS} units x ${CODERS} coders, ${RESAMPLES} resamples, median of ${ROUNDS}:`,
		`  plain loop over units  ${slow.toFixed(0)} ms   ordinal alpha ${summary(byPlain)}`,
		`  ${kinds}  ${fast.toFixed(0)} ms   ordinal alpha ${summary(byKinds)}`,
		`  ratio                  ${(fast / slow).toFixed(3)}   (bar: at most 0.25)`,
	].join('\n');
}

function kindsBootstrap(ratings: Ratings, seed: number): readonly number[] {
	return runSteps(resampledAlphas(kindsOf(ratings), { resamples: RESAMPLES, seed })).ordinal;
}

function timed<T>(times: number[], work: () => T): T {
	const start = performance.now();
	const result = work();
	times.push(performance.now() - start);
	return result;
}

function summary(alphas: readonly number[]): string {
	const values = [mean(alphas), quantile(alphas, 0.025), quantile(alphas, 0.975)];
	const [centre, low, high] = values.map((value) => (value ?? NaN).toFixed(4));
	return `${centre} [${low}, ${high}]`;
}
