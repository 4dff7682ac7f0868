import { measureAgreement } from '$lib/analysis/reliability/agreement';
import { disagreements } from '$lib/analysis/reliability/disagreements';
import { measureRobustness } from '$lib/analysis/reliability/robustness';
import type { ExtraColumns } from '$lib/model/dataset';
import { withoutTwins } from '$lib/model/localise';
import { shippedDataset } from '$lib/server/dataset';

/** The numbers of the shipped dataset, computed once, at build time. */
export function load() {
	const shipped = shippedDataset();
	// The page is in one language: translations would be carried for nothing.
	const bare = <Row extends { readonly extra: ExtraColumns }>(row: Row): Row => ({
		...row,
		extra: withoutTwins(row.extra),
	});
	const dataset = {
		...shipped,
		coders: shipped.coders.map(bare),
		judgements: shipped.judgements.map(bare),
	};
	return {
		agreement: measureAgreement(dataset),
		robustness: measureRobustness(dataset),
		disputed: disagreements(dataset).flatMap(({ readings }) =>
			readings.map(({ judgement }) => judgement),
		),
	};
}
