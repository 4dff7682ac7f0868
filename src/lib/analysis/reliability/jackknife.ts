import { alphaOf, type Metric } from './alpha';
import { coincidencesOf, withoutUnit } from './coincidences';
import { reasonAgainstInterval, type Interval } from './interval';
import type { Kinds } from './kinds';
import { unmeasured } from './measured';
import { studentQuantile } from './student';

/**
 * The 95 % interval of alpha from leaving out each unit once: the mean of the pseudo-values, give or
 * take Student's t times their standard error.
 *
 * Rules  Units of one kind leave the same alpha behind, so each kind is left out once and counted
 *        as often as it occurs. Alpha lies between -1 and 1, and so does the interval.
 *        `unstable` where without some unit there is no variation left.
 * Source J. W. Tukey, Bias and confidence in not-quite large samples, Annals of Mathematical
 *        Statistics 29 (1958) 614.
 */
export function jackknife(kinds: Kinds, metric: Metric): Interval {
	const reason = reasonAgainstInterval(kinds);
	if (reason) return unmeasured(reason);
	const pseudoValues = pseudoValuesOf(kinds, metric);
	if (!pseudoValues) return unmeasured('unstable');
	const mean = meanOverUnits(pseudoValues, kinds);
	const deviations = pseudoValues.map((value) => (value - mean) ** 2);
	const error = Math.sqrt(meanOverUnits(deviations, kinds) / (kinds.units - 1));
	const reach = studentQuantile(kinds.units - 1) * error;
	return { kind: 'value', low: Math.max(-1, mean - reach), high: Math.min(1, mean + reach) };
}

/** Per kind: units * alpha - (units - 1) * alpha without one such unit. */
function pseudoValuesOf(kinds: Kinds, metric: Metric): number[] | null {
	const all = coincidencesOf(kinds, kinds.counts);
	const whole = alphaOf(all, metric);
	const left = kinds.kinds.map((kind) => alphaOf(withoutUnit(all, kind), metric));
	if (whole === null || left.includes(null)) return null;
	return left.map((value) => kinds.units * whole - (kinds.units - 1) * (value ?? 0));
}

function meanOverUnits(perKind: readonly number[], { counts, units }: Kinds): number {
	return perKind.reduce((sum, value, kind) => sum + value * (counts[kind] ?? 0), 0) / units;
}
