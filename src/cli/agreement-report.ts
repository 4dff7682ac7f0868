import { buildMatrix } from '../lib/analysis/matrix';
import { measureAgreement, type Agreement } from '../lib/analysis/reliability/agreement';
import { disagreements, type Disagreement } from '../lib/analysis/reliability/disagreements';
import { measureRobustness, type Robustness } from '../lib/analysis/reliability/robustness';
import { defaultSource } from '../lib/analysis/source';
import type { Dataset } from '../lib/model/dataset';
import type { Matrix } from '../lib/model/matrix';

/** Everything that the command tells; the agreement page shows the same. */
export interface AgreementReport {
	readonly dataset: Dataset;
	/** As the overview shows it unasked: what is said of robustness is said of this. */
	readonly shown: Matrix;
	readonly agreement: Agreement;
	readonly disagreements: readonly Disagreement[];
	readonly robustness: Robustness;
}

export function reportAgreement(dataset: Dataset): AgreementReport {
	return {
		dataset,
		shown: buildMatrix(dataset, defaultSource(dataset)),
		agreement: measureAgreement(dataset),
		disagreements: disagreements(dataset),
		robustness: measureRobustness(dataset),
	};
}

/** The report as plain values for `--json`: ids, scores and numbers, no wording. */
export function plainReport(report: AgreementReport) {
	const { agreement } = report;
	return {
		dataset: report.dataset.id,
		version: report.dataset.version,
		coders: agreement.coders.map(({ id }) => id),
		bootstrap: agreement.bootstrap,
		scopes: agreement.scopes,
		disagreements: report.disagreements.map(({ readings, consensus, ...cell }) => ({
			...cell,
			scores: readings.map(({ judgement: { coder, score } }) => ({ coder, score })),
			consensus: consensus && { score: consensus.score },
		})),
		robustness: { source: report.shown.source, ...report.robustness },
	};
}
