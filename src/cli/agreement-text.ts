import { METRICS } from '../lib/analysis/reliability/alpha';
import type { Disagreement } from '../lib/analysis/reliability/disagreements';
import { WEIGHTINGS } from '../lib/analysis/reliability/kappa';
import type { PairAgreement } from '../lib/analysis/reliability/pair-agreement';
import type { ScopeAgreement } from '../lib/analysis/reliability/scope-agreement';
import {
	wordAlpha,
	wordCoefficient,
	wordFewUnits,
	wordIntervalMethods,
	wordShare,
	wordWeighting,
} from '../lib/i18n/agreement';
import { formatScore, joinWords } from '../lib/i18n/numbers';
import type { Dataset, MaybeScore } from '../lib/model/dataset';
import { m } from '../lib/paraglide/messages';
import type { AgreementReport } from './agreement-report';
import { labelsOf, type Labels } from './labels';
import { robustnessBlock } from './robustness-text';

/** The report as a person reads it: blocks of lines, a heading each, the rest indented. */
export function writeAgreement(report: AgreementReport): string {
	const { agreement, dataset } = report;
	const labels = labelsOf(dataset);
	const [pooled] = agreement.scopes;
	const blocks = [
		...agreement.scopes.map((scope) => scopeBlock(scope, labels)),
		[m.agreement_intervals_heading(), ...wordIntervalMethods(agreement.bootstrap)],
		[
			m.agreement_pairs_heading(),
			...(pooled?.pairs ?? []).flatMap((pair) => pairLines(pair, labels)),
		],
		disagreementBlock(report, labels),
		robustnessBlock(report, labels),
	];
	return blocks
		.map(([heading, ...lines]) => [heading, ...lines.map(indent)].join('\n'))
		.join('\n\n');
}

function scopeBlock(scope: ScopeAgreement, labels: Labels): string[] {
	const { cells, units, scores, coders, silence } = scope;
	return [
		nameOf(scope.scope, labels),
		m.agreement_basis({ cells, units, scores, coders }),
		...METRICS.map((metric) => wordAlpha(metric, scope.alpha[metric])),
		m.agreement_shares({ exact: wordShare(scope.exact), near: wordShare(scope.withinOneStep) }),
		m.agreement_silence({
			units: silence.units,
			exact: wordShare(silence.exact),
			alpha: wordCoefficient(silence.alpha),
		}),
		wordFewUnits(scope),
	].filter((line) => line !== '');
}

function nameOf(scope: ScopeAgreement['scope'], labels: Labels): string {
	if (scope.by === 'pooled') return m.agreement_all_cells();
	return scope.by === 'dimension' ? labels.dimension(scope.id) : labels.document(scope.id);
}

function pairLines({ coders: [first, second], ...pair }: PairAgreement, labels: Labels): string[] {
	return [
		m.agreement_pair({
			first: labels.coder(first),
			second: labels.coder(second),
			units: pair.units,
			exact: wordShare(pair.exact),
			near: wordShare(pair.withinOneStep),
		}),
		...WEIGHTINGS.map((weighting) =>
			indent(
				m.agreement_kappa({
					weighting: wordWeighting(weighting),
					kappa: wordCoefficient(pair.kappa[weighting]),
				}),
			),
		),
	];
}

function disagreementBlock({ disagreements, dataset }: AgreementReport, labels: Labels): string[] {
	const unresolved = disagreements.filter((cell) => cell.unresolved).length;
	return [
		m.agreement_disagreements_heading({ count: disagreements.length, unresolved }),
		...disagreements.map((cell) => disagreementLine(cell, dataset, labels)),
	];
}

function disagreementLine(cell: Disagreement, { scale }: Dataset, labels: Labels): string {
	const word = (score: MaybeScore) =>
		score === null ? m.agreement_silent() : formatScore(scale, score);
	const parts = {
		document: labels.document(cell.document),
		dimension: labels.dimension(cell.dimension),
		scores: joinWords(
			cell.readings.map(({ judgement: { coder, score } }) =>
				m.agreement_score_by({ coder: labels.coder(coder), score: word(score) }),
			),
		),
	};
	if (cell.consensus)
		return m.agreement_disagreement({ ...parts, consensus: word(cell.consensus.score) });
	return cell.unresolved
		? m.agreement_disagreement_unresolved(parts)
		: m.agreement_disagreement_open(parts);
}

function indent(line: string): string {
	return `  ${line}`;
}
