import { measureAgreement } from '$lib/analysis/reliability/agreement';
import { disagreements } from '$lib/analysis/reliability/disagreements';
import { measureRobustness } from '$lib/analysis/reliability/robustness';
import { shippedDataset } from '$lib/server/dataset';

/** The numbers of the shipped dataset, computed once, at build time. */
export function load() {
	const dataset = shippedDataset();
	return {
		agreement: measureAgreement(dataset),
		robustness: measureRobustness(dataset),
		disputed: disagreements(dataset).flatMap(({ readings }) =>
			readings.map(({ judgement }) => judgement),
		),
	};
}
