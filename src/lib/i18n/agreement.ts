import type { Metric } from '../analysis/reliability/alpha';
import type { BootstrapOptions } from '../analysis/reliability/bootstrap';
import { BOOTSTRAP_FROM, FEW_UNITS, type Interval } from '../analysis/reliability/interval';
import type { Weighting } from '../analysis/reliability/kappa';
import type { Measured, UndefinedReason } from '../analysis/reliability/measured';
import type { AlphaEstimate, ScopeAgreement } from '../analysis/reliability/scope-agreement';
import type { Held, HeldByReadings } from '../analysis/reliability/variants';
import { m } from '../paraglide/messages';
import { getLocale } from '../paraglide/runtime';

/** Why a number does not exist: "undefined, because …". */
export function wordReason(reason: UndefinedReason): string {
	switch (reason) {
		case 'one-coder':
			return m.agreement_undefined_one_coder();
		case 'no-overlap':
			return m.agreement_undefined_no_overlap();
		case 'one-unit':
			return m.agreement_undefined_one_unit();
		case 'no-variation':
			return m.agreement_undefined_no_variation();
		case 'no-disagreement':
			return m.agreement_undefined_no_disagreement();
		case 'too-few-units':
			return m.agreement_undefined_too_few_units();
		case 'unstable':
			return m.agreement_undefined_unstable();
	}
}

/** Alpha or kappa to three places, or why there is none: 0.743, −0.120. */
export function wordCoefficient(coefficient: Measured): string {
	return coefficient.kind === 'value'
		? formatCoefficient(coefficient.value)
		: wordReason(coefficient.reason);
}

/** A share as people read it, or why there is none: 66.7%. */
export function wordShare(share: Measured): string {
	if (share.kind === 'undefined') return wordReason(share.reason);
	const format = new Intl.NumberFormat(getLocale(), { style: 'percent', maximumFractionDigits: 1 });
	return format.format(share.value);
}

/** Alpha by one metric with the interval that is shown. */
export function wordAlpha(metric: Metric, estimate: AlphaEstimate): string {
	const alpha = wordCoefficient(estimate.alpha);
	if (estimate.alpha.kind === 'undefined')
		return m.agreement_alpha({ metric: wordMetric(metric), alpha });
	return m.agreement_alpha_with_interval({
		metric: wordMetric(metric),
		alpha,
		interval: wordInterval(estimate),
	});
}

/** The interval that is shown, with its method, or why there is none. */
export function wordInterval(estimate: AlphaEstimate): string {
	const interval = shownIntervalOf(estimate);
	if (interval.kind === 'undefined')
		return m.agreement_interval_undefined({ reason: wordReason(interval.reason) });
	const low = formatCoefficient(interval.low);
	const high = formatCoefficient(interval.high);
	return estimate.shown === 'bootstrap'
		? m.agreement_interval_bootstrap({ low, high })
		: m.agreement_interval_jackknife({ low, high });
}

export function shownIntervalOf({ shown, bootstrap, jackknife }: AlphaEstimate): Interval {
	return shown === 'bootstrap' ? bootstrap : jackknife;
}

/** The bounds alone, under a heading that says what they are: "0.631 to 1.000"; or why there are none. */
export function wordBounds(interval: Interval): string {
	if (interval.kind === 'undefined') return wordReason(interval.reason);
	const low = formatCoefficient(interval.low);
	return m.number_range({ low, high: formatCoefficient(interval.high) });
}

/** A point of the axis: 0, 0.25, −0.5. */
export function formatAlphaTick(value: number): string {
	const format = new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 2 });
	return format.format(value).replace('-', '\u2212');
}

/** How many of the cells have scores by two readings; marked where these are few. */
export function wordUnits({ units, cells, fewUnits }: ScopeAgreement): string {
	return fewUnits ? m.agreement_units_few({ units, cells }) : m.agreement_units({ units, cells });
}

/** Which interval is shown from how many cells on, and why: a line for each of the two. */
export function wordIntervalMethods({ resamples, seed }: BootstrapOptions): string[] {
	return [
		m.agreement_why_jackknife({ from: BOOTSTRAP_FROM }),
		m.agreement_why_bootstrap({ from: BOOTSTRAP_FROM, resamples, seed }),
	];
}

/** The warning below ten units; '' from ten on. */
export function wordFewUnits({ fewUnits, units }: ScopeAgreement): string {
	return fewUnits ? m.agreement_few_units({ count: units, limit: FEW_UNITS }) : '';
}

export function wordMetric(metric: Metric): string {
	const words = {
		nominal: m.agreement_metric_nominal,
		ordinal: m.agreement_metric_ordinal,
		interval: m.agreement_metric_interval,
	};
	return words[metric]();
}

export function wordWeighting(weighting: Weighting): string {
	const words = {
		none: m.agreement_weighting_none,
		linear: m.agreement_weighting_linear,
		quadratic: m.agreement_weighting_quadratic,
	};
	return words[weighting]();
}

/** "holds by 3 of 3 pairs of readings". */
export function wordHeldByReadings({ held, of, size, drawn }: HeldByReadings): string {
	if (of === 0) return m.agreement_holds_no_readings();
	if (drawn === 'sample') return m.agreement_holds_sample({ held, of, size });
	if (size === 1) return m.agreement_holds_single({ held, of });
	if (size === 2) return m.agreement_holds_pairs({ held, of });
	return m.agreement_holds_groups({ held, of, size });
}

/** "holds in 12 of 13 with one question left out". */
export function wordHeldWithoutDimension({ held, of }: Held): string {
	return m.agreement_holds_dimensions({ held, of });
}

/**
 * Both in one sentence: how often a finding holds with fewer readings, and with one question left out.
 *
 * Out    '' where nothing can be left out; only what can be is told.
 */
export function wordHeld({
	byReadings,
	withoutDimension,
}: {
	readonly byReadings: HeldByReadings;
	readonly withoutDimension: Held;
}): string {
	const readings = wordHeldByReadings(byReadings);
	const dimensions = wordHeldWithoutDimension(withoutDimension);
	if (byReadings.of > 0 && withoutDimension.of > 0)
		return m.agreement_holds_both({ readings, ...withoutDimension });
	if (byReadings.of > 0) return m.agreement_holds_alone({ holds: readings });
	return withoutDimension.of > 0 ? m.agreement_holds_alone({ holds: dimensions }) : '';
}

function formatCoefficient(value: number): string {
	const format = new Intl.NumberFormat(getLocale(), {
		minimumFractionDigits: 3,
		maximumFractionDigits: 3,
		// A value that rounds to 0 from below is written without a sign.
		signDisplay: 'negative',
	});
	return format.format(value).replace('-', '\u2212');
}
