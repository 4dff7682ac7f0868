import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { measureAgreement } from '../../../../src/lib/analysis/reliability/agreement';
import { disagreements } from '../../../../src/lib/analysis/reliability/disagreements';
import { readDataset } from '../../../../src/lib/io/read-dataset';
import type { Dataset } from '../../../../src/lib/model/dataset';

const FOLDER = new URL('../../../../data/nato-rok/', import.meta.url);
const dataset = readShipped();

it('finds the three cells that the data README lists, all within a step and settled', () => {
	const cells = disagreements(dataset).map(({ document, dimension, readings, ...cell }) => ({
		cell: `${document} on ${dimension}`,
		scores: readings.map(({ judgement }) => judgement.score),
		steps: cell.steps,
		unresolved: cell.unresolved,
	}));
	const settled = { steps: 1, unresolved: false };
	expect(cells).toEqual([
		{ cell: 'novotna on bloc-consolidation', scores: [-1, -2, -2], ...settled },
		{ cell: 'singh on us-alliance', scores: [2, 1, 1], ...settled },
		{ cell: 'novotna on dprk-challenge', scores: [1, 2, 2], ...settled },
	]);
});

it('has the alphas that a separate program in another language found', () => {
	const [pooled] = measureAgreement(dataset).scopes;
	expect(pooled).toMatchObject({ cells: 65, units: 58, coders: 3, scores: 174, fewUnits: false });
	expect(pooled?.alpha).toMatchObject({
		nominal: { alpha: { kind: 'value', value: expect.closeTo(0.946862, 6) } },
		ordinal: { alpha: { kind: 'value', value: expect.closeTo(0.980199, 6) } },
		interval: { alpha: { kind: 'value', value: expect.closeTo(0.987732, 6) } },
	});
	// One pair of three agrees in three cells: (55 + 3 / 3) / 58.
	expect(pooled?.exact).toEqual({ kind: 'value', value: expect.closeTo(56 / 58, 12) });
	expect(pooled?.withinOneStep).toEqual({ kind: 'value', value: 1 });
});

function readShipped(): Dataset {
	const files = new Map(
		readdirSync(FOLDER).map((name) => [name, new Uint8Array(readFileSync(new URL(name, FOLDER)))]),
	);
	const { dataset: read, problems } = readDataset(files, 'nato-rok');
	if (!read) throw new Error(`the shipped dataset is refused: ${JSON.stringify(problems[0])}`);
	return read;
}
