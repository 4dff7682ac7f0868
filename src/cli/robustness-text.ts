import {
	findingsOf,
	type DimensionFact,
	type DocumentFact,
	type Finding,
} from '../lib/analysis/findings';
import type { FindingRobustness } from '../lib/analysis/reliability/findings-robustness';
import {
	SIMILARITY_TOLERANCE,
	type PairRobustness,
} from '../lib/analysis/reliability/similarity-robustness';
import { wordHeldByReadings, wordHeldWithoutDimension, wordShare } from '../lib/i18n/agreement';
import { joinWords } from '../lib/i18n/numbers';
import { m } from '../lib/paraglide/messages';
import type { AgreementReport } from './agreement-report';
import type { Labels } from './labels';

/** What holds when readings or dimensions are left out: a heading, a line for each claim, the rules. */
export function robustnessBlock(
	{ shown, robustness: { findings, similarities } }: AgreementReport,
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
