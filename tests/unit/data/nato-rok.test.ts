import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import datapackage from 'datapackage';
import { describe, expect, it } from 'vitest';
import { buildMatrix } from '../../../src/lib/analysis/matrix';
import { defaultSource } from '../../../src/lib/analysis/source';
import { readDataset } from '../../../src/lib/io/read-dataset';
import type { Quote } from '../../../src/lib/model/dataset';

const FOLDER = 'data/nato-rok';
const files = new Map(
	readdirSync(FOLDER)
		.filter((name) => /\.(csv|json)$/u.test(name))
		.map((name) => [name, readFileSync(join(FOLDER, name))]),
);
const { dataset, problems } = readDataset(files, 'nato-rok');
if (!dataset) throw new Error('the shipped dataset is refused');
const readme = readFileSync(join(FOLDER, 'README.md'), 'utf8');
const words = (text: string) => text.split(/\s+/u).filter((word) => word !== '').length;

/** Words of argument per document, and what may be quoted of it: 700 words and, but for the abstract, a quarter. */
const LIMITS = new Map([
	['park-dersimonian', 502],
	['reiterer', 660],
	['kim', 267],
	['novotna', 700],
	['singh', 391],
]);

describe('the shipped dataset', () => {
	const matrix = buildMatrix(dataset, defaultSource(dataset));
	const cells = [...matrix.cells.values()];

	it('is read without a word', () => expect(problems).toEqual([]));

	it('has 65 of 65 cells, 58 scored and 7 silent', () => {
		expect([dataset.documents.length, dataset.dimensions.length]).toEqual([5, 13]);
		expect(cells.filter(({ state }) => state === 'scored')).toHaveLength(58);
		expect(cells.filter(({ state }) => state === 'silent')).toHaveLength(7);
	});

	it('words every score of every dimension', () => {
		for (const { levels } of dataset.dimensions)
			expect([...levels.keys()]).toEqual([-2, -1, 0, 1, 2]);
	});

	it('backs every scored cell with one to three quotes, never with a reported one alone', () => {
		for (const cell of cells) {
			expect(cell.quotes.length).toBeLessThanOrEqual(3);
			const carrying = cell.quotes.filter(({ voice }) => voice !== 'reported');
			expect(carrying.length > 0, `${cell.document} ${cell.dimension}`).toBe(
				cell.state === 'scored',
			);
		}
	});

	it('has salience and confidence exactly where it has a score', () => {
		for (const { score, salience, confidence } of dataset.judgements) {
			expect(salience === 0).toBe(score === null);
			expect(confidence === null).toBe(score === null);
		}
	});

	it('gives a reason for every judgement', () => {
		for (const { rationale } of dataset.judgements) expect(words(rationale)).toBeGreaterThan(4);
	});

	it('ships the three readings of all cells, and their quotes only where they differ', () => {
		for (const reading of ['reading-1', 'reading-2', 'reading-3']) {
			expect(dataset.judgements.filter(({ coder }) => coder === reading)).toHaveLength(65);
		}
		const differs = (quote: Quote) => {
			const given = dataset.judgements.filter(
				({ document, dimension }) => document === quote.document && dimension === quote.dimension,
			);
			const scoreOf = (coder: string | null) => given.find((row) => row.coder === coder)?.score;
			return scoreOf(quote.coder) !== scoreOf('consensus');
		};
		expect(dataset.quotes.filter(({ coder }) => coder !== 'consensus').every(differs)).toBe(true);
	});

	it.each([...LIMITS])('quotes %s in short: at most %i words', (id, limit) => {
		const texts = new Set(
			dataset.quotes.filter(({ document }) => document === id).map(({ text }) => text),
		);
		for (const text of texts) {
			expect(words(text)).toBeGreaterThanOrEqual(8);
			expect(words(text)).toBeLessThanOrEqual(60);
		}
		expect([...texts].reduce((sum, text) => sum + words(text), 0)).toBeLessThanOrEqual(limit);
	});

	it('counts right in its README', () => {
		const quotes = dataset.quotes.filter(({ coder }) => coder === 'consensus').length;
		expect(readme).toContain('65 cells: 58 scored, 7 silent');
		expect(readme).toContain(
			`${quotes} quotes for the consensus, ${dataset.quotes.length - quotes} more`,
		);
		expect(readme).toContain(`${dataset.views.length} named views`);
		const readingsAgree = cells.filter(
			({ readings }) => new Set(readings.map(({ score }) => score)).size === 1,
		).length;
		expect(readme).toContain(`in ${readingsAgree} of 65 cells`);
		for (const { id, label } of dataset.documents) {
			const texts = new Set(
				dataset.quotes.filter(({ document }) => document === id).map(({ text }) => text),
			);
			const quoted = [...texts].reduce((sum, text) => sum + words(text), 0);
			expect(readme).toContain(`| ${label} | ${texts.size} | ${quoted} |`);
		}
	});

	it('names at least six views, each of which the page can show', () => {
		expect(dataset.views.length).toBeGreaterThanOrEqual(6);
		const ids = new Set([...dataset.documents, ...dataset.dimensions].map(({ id }) => id));
		for (const { query } of dataset.views) {
			const parameters = new URLSearchParams(query);
			for (const list of [parameters.get('docs'), parameters.get('dims')]) {
				for (const id of list?.split('.') ?? []) expect(ids).toContain(id);
			}
		}
	});

	it('is accepted by a Frictionless validator, every row of every table', async () => {
		const described = await datapackage.Package.load(join(FOLDER, 'datapackage.json'));
		expect(described.errors).toEqual([]);
		const tables = readdirSync(FOLDER).filter((name) => name.endsWith('.csv'));
		expect(described.resourceNames).toHaveLength(tables.length);
		for (const resource of described.resources) {
			const rows = await resource.read({ relations: true });
			expect(rows.length, resource.name).toBeGreaterThan(0);
		}
	});

	it('ships no full text', () => {
		const longest = Math.max(...dataset.quotes.map(({ text }) => text.length));
		expect(longest).toBeLessThan(600);
		expect(existsSync('data/texts')).toBe(false);
	});
});
