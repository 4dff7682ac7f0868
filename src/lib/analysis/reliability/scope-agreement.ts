import { sum } from 'd3-array';
import type { Scale } from '../../model/dataset';
import { alpha, alphaOfKinds, type Metric } from './alpha';
import { bootstrap, type BootstrapOptions } from './bootstrap';
import { FEW_UNITS, shownInterval, type Interval } from './interval';
import { jackknife } from './jackknife';
import { kindsOf } from './kinds';
import type { Measured } from './measured';
import { pairAgreements, type PairAgreement } from './pair-agreement';
import { shareAgreeing } from './shares';
import type { Steps } from './steps';
import {
	addressedRatings,
	scoreRatings,
	type Ratings,
	type ReliabilityTable,
	type Scope,
} from './table';

/** All numbers of one dimension, one document, or all cells. */
export interface ScopeAgreement {
	readonly scope: Scope;
	/** Documents times dimensions. */
	readonly cells: number;
	/** Cells with two scores or more: all but `silence` rests on these. */
	readonly units: number;
	/** Coders with a score in them. */
	readonly coders: number;
	/** Scores in them. */
	readonly scores: number;
	/** Too few units to rest much on. */
	readonly fewUnits: boolean;
	readonly alpha: Readonly<Record<Metric, AlphaEstimate>>;
	/** Shares of pairs of scores, 0 to 1. */
	readonly exact: Measured;
	readonly withinOneStep: Measured;
	readonly silence: SilenceAgreement;
	readonly pairs: readonly PairAgreement[];
}

export interface AlphaEstimate {
	readonly alpha: Measured;
	readonly bootstrap: Interval;
	readonly jackknife: Interval;
	/** Which of the two to show; the reason stands at `shownInterval`. */
	readonly shown: 'bootstrap' | 'jackknife';
}

/** On whether a document addresses a dimension at all. */
export interface SilenceAgreement {
	/** Cells that two coders or more have coded, silent or not. */
	readonly units: number;
	readonly exact: Measured;
	/** Nominal. */
	readonly alpha: Measured;
}

/** Measures one table in turns. `scope` says what the table has been narrowed to. */
export function* scopeAgreementSteps({
	scope,
	table,
	scale,
	bootstrapOptions,
}: {
	readonly scope: Scope;
	readonly table: ReliabilityTable;
	readonly scale: Scale;
	readonly bootstrapOptions: BootstrapOptions;
}): Steps<ScopeAgreement> {
	const ratings = scoreRatings(table);
	const units = pairable(ratings);
	const kinds = kindsOf(ratings);
	const intervals = yield* bootstrap(kinds, bootstrapOptions);
	const estimate = (metric: Metric): AlphaEstimate => ({
		alpha: alphaOfKinds(kinds, metric),
		bootstrap: intervals[metric],
		jackknife: jackknife(kinds, metric),
		shown: shownInterval(units.length),
	});
	return {
		scope,
		cells: table.units.length,
		units: units.length,
		coders: table.coders.filter((_, column) => units.some((unit) => isScore(unit[column]))).length,
		scores: sum(units, (unit) => unit.filter(isScore).length),
		fewUnits: units.length < FEW_UNITS,
		alpha: {
			nominal: estimate('nominal'),
			ordinal: estimate('ordinal'),
			interval: estimate('interval'),
		},
		exact: shareAgreeing(ratings, 0),
		withinOneStep: shareAgreeing(ratings, scale.step),
		silence: silenceAgreement(addressedRatings(table)),
		pairs: pairAgreements(table, scale),
	};
}

function pairable(ratings: Ratings): Ratings {
	return ratings.filter((unit) => unit.filter(isScore).length > 1);
}

function isScore(score: number | null | undefined): score is number {
	return typeof score === 'number';
}

function silenceAgreement(addressed: Ratings): SilenceAgreement {
	return {
		units: pairable(addressed).length,
		exact: shareAgreeing(addressed, 0),
		alpha: alpha(addressed, 'nominal'),
	};
}
