import type { Coder, Dataset } from '../../model/dataset';
import { BOOTSTRAP, type BootstrapOptions } from './bootstrap';
import { scopeAgreementSteps, type ScopeAgreement } from './scope-agreement';
import { inSequence, runSteps, type Steps } from './steps';
import { narrowTable, reliabilityTable, type Scope } from './table';

/** How far the readings of a dataset agree. */
export interface Agreement {
	/** The coders of role `reading`. */
	readonly coders: readonly Coder[];
	readonly bootstrap: BootstrapOptions;
	/** All cells at once, then each dimension and each document in codebook order. */
	readonly scopes: readonly ScopeAgreement[];
}

/** All numbers of agreement of a dataset. */
export function measureAgreement(dataset: Dataset): Agreement {
	return runSteps(agreementSteps(dataset));
}

/** The same in turns, for a worker. */
export function* agreementSteps(
	dataset: Dataset,
	options: BootstrapOptions = BOOTSTRAP,
): Steps<Agreement> {
	const table = reliabilityTable(dataset, { by: 'pooled' });
	const scopes = yield* inSequence(
		scopesOf(dataset).map((scope) =>
			scopeAgreementSteps({
				scope,
				table: narrowTable(table, scope),
				scale: dataset.scale,
				bootstrapOptions: options,
			}),
		),
	);
	return { coders: table.coders, bootstrap: options, scopes };
}

function scopesOf(dataset: Dataset): Scope[] {
	return [
		{ by: 'pooled' },
		...dataset.dimensions.map(({ id }) => ({ by: 'dimension', id }) as const),
		...dataset.documents.map(({ id }) => ({ by: 'document', id }) as const),
	];
}
