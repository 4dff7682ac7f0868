import type { Agreement } from '../../analysis/reliability/agreement';
import type { ScopeAgreement } from '../../analysis/reliability/scope-agreement';
import type { Dataset } from '../../model/dataset';
import { m } from '../../paraglide/messages';

export interface ScopeRow {
	readonly label: string;
	readonly scope: ScopeAgreement;
}

/** The rows of a table over everything, the dimensions and the documents, under a heading each. */
export function scopeGroups(
	{ scopes }: Agreement,
	{ dimensions, documents }: Dataset,
): { readonly heading: string; readonly rows: readonly ScopeRow[] }[] {
	const labels = {
		dimension: new Map(dimensions.map(({ id, label }) => [id, label])),
		document: new Map(documents.map(({ id, label }) => [id, label])),
	};
	const rowsOf = (by: ScopeAgreement['scope']['by']): ScopeRow[] =>
		scopes.flatMap((agreement) => {
			const { scope } = agreement;
			if (scope.by !== by) return [];
			const label =
				scope.by === 'pooled' ? m.agreement_all_cells() : labels[scope.by].get(scope.id);
			return [{ label: label ?? '', scope: agreement }];
		});
	return [
		{ heading: m.agreement_scope_pooled(), rows: rowsOf('pooled') },
		{ heading: m.agreement_scope_dimensions(), rows: rowsOf('dimension') },
		{ heading: m.agreement_scope_documents(), rows: rowsOf('document') },
	];
}
