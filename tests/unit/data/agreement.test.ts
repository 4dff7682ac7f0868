import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { measureAgreement } from '../../../src/lib/analysis/reliability/agreement';
import { METRICS } from '../../../src/lib/analysis/reliability/alpha';
import { WEIGHTINGS } from '../../../src/lib/analysis/reliability/kappa';
import type { ScopeAgreement } from '../../../src/lib/analysis/reliability/scope-agreement';
import {
	shownIntervalOf,
	wordBounds,
	wordCoefficient,
	wordShare,
} from '../../../src/lib/i18n/agreement';
import { readDataset } from '../../../src/lib/io/read-dataset';

const FOLDER = 'data/nato-rok';
const files = new Map(
	readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name))] as const),
);
const { dataset } = readDataset(files, 'nato-rok');
if (!dataset) throw new Error('the shipped dataset is refused');
const { scopes, coders } = measureAgreement(dataset);
const readme = readFileSync(join(FOLDER, 'README.md'), 'utf8');
const [, section = ''] = /## Agreement\n([^]*?)\n## /u.exec(readme) ?? [];
const rows = section.split('\n').filter((line) => line.startsWith('|'));

const labels = new Map(
	[...dataset.documents, ...dataset.dimensions, ...coders].map(({ id, label }) => [id, label]),
);
const rowOf = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const agree = (scope: ScopeAgreement) => scope.exact.kind === 'value' && scope.exact.value === 1;

it('lists in the README everything over which the readings differ, with its numbers', () => {
	const expected = scopes
		.filter((scope) => !agree(scope))
		.map((scope) => {
			const at = scope.scope;
			return rowOf([
				at.by === 'pooled' ? 'All cells' : (labels.get(at.id) ?? ''),
				`${scope.units} of ${scope.cells}`,
				wordShare(scope.exact),
				wordShare(scope.withinOneStep),
				...METRICS.map((metric) => {
					const estimate = scope.alpha[metric];
					return `${wordCoefficient(estimate.alpha)} (${wordBounds(shownIntervalOf(estimate))})`;
				}),
			]);
		});
	expect(rows.slice(2, 2 + expected.length)).toEqual(expected);
	expect(rows[2 + expected.length]).toMatch(/^\| pair /u);
});

it('says in the README over how much they agree', () => {
	const agreeing = scopes.filter(agree);
	expect(agreeing.filter(({ scope }) => scope.by === 'dimension')).toHaveLength(10);
	expect(agreeing.filter(({ scope }) => scope.by === 'document')).toHaveLength(3);
	expect(section).toContain('other ten dimensions and in the other three texts');
	for (const { alpha } of agreeing)
		for (const metric of METRICS) expect(wordCoefficient(alpha[metric].alpha)).toBe('1.000');
	const [pooled] = scopes;
	expect(pooled?.silence).toMatchObject({ units: 65, exact: { kind: 'value', value: 1 } });
	expect(section).toContain('silent they agree in all 65 cells');
});

it('lists in the README every pair of readings', () => {
	const expected = (scopes[0]?.pairs ?? []).map(({ coders: [first, second], ...pair }) =>
		rowOf([
			`${labels.get(first)} and ${labels.get(second)}`,
			pair.units,
			wordShare(pair.exact),
			...WEIGHTINGS.map((weighting) => wordCoefficient(pair.kappa[weighting])),
		]),
	);
	expect(rows.slice(-expected.length)).toEqual(expected);
});
