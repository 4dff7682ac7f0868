import {
	findingsOf,
	type DimensionFact,
	type DocumentFact,
	type Finding,
} from '../lib/analysis/findings';
import { METRICS } from '../lib/analysis/reliability/alpha';
import type { Disagreement } from '../lib/analysis/reliability/disagreements';
import type { FindingRobustness } from '../lib/analysis/reliability/findings-robustness';
import { WEIGHTINGS } from '../lib/analysis/reliability/kappa';
import type { PairAgreement } from '../lib/analysis/reliability/pair-agreement';
import type { ScopeAgreement } from '../lib/analysis/reliability/scope-agreement';
import {
	SIMILARITY_TOLERANCE,
	type PairRobustness,
} from '../lib/analysis/reliability/similarity-robustness';
import {
	wordAlpha,
	wordCoefficient,
	wordFewUnits,
	wordHeldByReadings,
	wordHeldWithoutDimension,
	wordIntervalMethods,
	wordShare,
	wordWeighting,
} from '../lib/i18n/agreement';
import { formatScore, joinWords } from '../lib/i18n/numbers';
import { showValue } from '../lib/i18n/show-value';
import type { Dataset, Id, MaybeScore } from '../lib/model/dataset';
import { m } from '../lib/paraglide/messages';
import type { AgreementReport } from './agreement-report';

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

function robustnessBlock(
	{ shown, findings, similarities }: AgreementReport,
	labels: Labels,
): string[] {
	const { contested, closest, apart } = findingsOf(shown);
	const ofDimensions = (finding: Finding<DimensionFact>) =>
		namesIn(finding, ({ dimension }) => labels.dimension(dimension));
	const ofDocuments = (finding: Finding<DocumentFact>) =>
		namesIn(finding, ({ document }) => labels.document(document));
	return [
		m.agreement_robustness_heading(),
		findingLine(m.agreement_finding_contested(), ofDimensions(contested), findings.contested),
		findingLine(m.agreement_finding_closest(), ofDimensions(closest), findings.closest),
		findingLine(m.agreement_finding_apart(), ofDocuments(apart), findings.apart),
		...similarities.map((pair) => similarityLine(pair, labels)),
		m.agreement_similarity_rule({ tolerance: 100 * SIMILARITY_TOLERANCE }),
		m.agreement_shared_errors(),
	];
}

function namesIn<T>(finding: Finding<T>, nameOf: (fact: T) => string): string {
	return finding.kind === 'found'
		? joinWords(finding.facts.map(nameOf))
		: m.agreement_finding_nobody();
}

function findingLine(finding: string, names: string, robustness: FindingRobustness): string {
	return m.agreement_finding_line({ finding, names, ...heldWords(robustness) });
}

function similarityLine({ pair, ...robustness }: PairRobustness, labels: Labels): string {
	const parts = {
		a: labels.document(pair.a),
		b: labels.document(pair.b),
		...heldWords(robustness),
	};
	return pair.value === null
		? m.agreement_similarity_none(parts)
		: m.agreement_similarity_line({
				...parts,
				similarity: wordShare({ kind: 'value', value: pair.value }),
				shared: pair.shared,
			});
}

function heldWords({ byReadings, withoutDimension }: FindingRobustness) {
	return {
		readings: wordHeldByReadings(byReadings),
		dimensions: wordHeldWithoutDimension(withoutDimension),
	};
}

type Labels = ReturnType<typeof labelsOf>;

function labelsOf({ documents, dimensions, coders }: Dataset) {
	return {
		document: labelsIn(documents),
		dimension: labelsIn(dimensions),
		coder: labelsIn(coders),
	};
}

function labelsIn(named: readonly { readonly id: Id; readonly label: string }[]) {
	const labels = new Map(named.map(({ id, label }) => [id, showValue(label)]));
	return (id: Id) => labels.get(id) || id;
}

function indent(line: string): string {
	return `  ${line}`;
}
