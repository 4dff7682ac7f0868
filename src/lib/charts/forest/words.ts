import type { Agreement } from '../../analysis/reliability/agreement';
import type { Metric } from '../../analysis/reliability/alpha';
import type { ScopeAgreement } from '../../analysis/reliability/scope-agreement';
import {
	shownIntervalOf,
	wordBounds,
	wordCoefficient,
	wordInterval,
	wordReason,
	wordShare,
	wordUnits,
} from '../../i18n/agreement';
import type { Dataset } from '../../model/dataset';
import { m } from '../../paraglide/messages';
import { themeRuns } from '../themes';
import type { ForestEntry, ForestGroup } from './layout';

/** All cells, the dimensions under their themes, and the documents, by one metric. */
export function forestGroups(
	agreement: Agreement,
	dataset: Dataset,
	metric: Metric,
): ForestGroup[] {
	const byKey = new Map(agreement.scopes.map((scope) => [keyOf(scope), scope]));
	const entriesOf = (scopes: readonly Named[]): ForestEntry[] =>
		scopes.flatMap(({ key, label, number }) => {
			const scope = byKey.get(key);
			return scope ? [entryOf(scope, { key, label, number }, metric)] : [];
		});
	const dimensions = dataset.dimensions.map(({ id, label, position, theme }) => ({
		key: `dimension.${id}`,
		label,
		number: String(position),
		theme,
	}));
	const runs = themeRuns(dataset.dimensions)?.map(({ theme }) => theme);
	const groups = [
		{
			heading: m.agreement_scope_pooled(),
			scopes: [{ key: 'pooled', label: m.agreement_all_cells(), number: '' }],
		},
		...(runs
			? runs.map((heading) => ({
					heading,
					scopes: dimensions.filter(({ theme }) => theme === heading),
				}))
			: [{ heading: m.agreement_scope_dimensions(), scopes: dimensions }]),
		{
			heading: m.agreement_scope_documents(),
			scopes: dataset.documents.map(({ id, label }) => ({
				key: `document.${id}`,
				label,
				number: '',
			})),
		},
	];
	return groups.map(({ heading, scopes }) => ({ heading, entries: entriesOf(scopes) }));
}

interface Named {
	readonly key: string;
	readonly label: string;
	readonly number: string;
}

function keyOf({ scope }: ScopeAgreement): string {
	return scope.by === 'pooled' ? 'pooled' : `${scope.by}.${scope.id}`;
}

function entryOf(scope: ScopeAgreement, named: Named, metric: Metric): ForestEntry {
	const estimate = scope.alpha[metric];
	const { alpha } = estimate;
	const interval = shownIntervalOf(estimate);
	const exact = wordShare(scope.exact);
	const near = wordShare(scope.withinOneStep);
	const isShared = scope.exact.kind === 'value';
	const missing =
		alpha.kind === 'undefined'
			? wordReason(alpha.reason)
			: interval.kind === 'undefined'
				? m.agreement_forest_no_interval({ reason: wordReason(interval.reason) })
				: '';
	return {
		...named,
		alpha,
		interval,
		missing,
		numbers: [
			alpha.kind === 'value' ? wordCoefficient(alpha) : '',
			interval.kind === 'value' ? wordBounds(interval) : '',
			isShared ? exact : '',
			isShared ? near : '',
			wordUnits(scope),
		],
		line: isShared
			? m.agreement_forest_line({
					alpha: alpha.kind === 'value' ? wordCoefficient(alpha) : missing,
					interval: alpha.kind === 'value' ? wordInterval(estimate) : '',
					exact,
					near,
					units: wordUnits(scope),
				})
			: missing,
	};
}
