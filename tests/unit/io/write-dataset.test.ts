import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { formatCsv, type CsvForm } from '../../../src/lib/io/format-csv';
import { guardFormula, unguardFormula } from '../../../src/lib/io/formula-guard';
import { ProblemLog } from '../../../src/lib/io/problem-log';
import { readDataset } from '../../../src/lib/io/read-dataset';
import { readTable } from '../../../src/lib/io/table';
import { writeDataset } from '../../../src/lib/io/write-dataset';
import type { Dataset } from '../../../src/lib/model/dataset';
import { anyDataset, anyText } from './any-dataset';
import { caseFiles, readExpectations } from './case-folder';

/** More runs on demand: STANCEBOARD_RUNS=100000 npx vitest run tests/unit/io */
const RUNS = Number(process.env['STANCEBOARD_RUNS'] ?? 10_000);
const timeout = 60_000 + 10 * RUNS;

/** The cells of a file as PapaParse finds them. */
function tableOf(csv: string): string[][] {
	const rows: string[][] = [];
	Papa.parse(csv, {
		header: false,
		delimiter: ',',
		newline: '\n',
		skipEmptyLines: false,
		step: ({ data }) => rows.push(data),
	});
	return rows;
}

const encoder = new TextEncoder();

/** Written and read again; without the data package where there was none before. */
function readBack(written: Dataset, form: CsvForm): Dataset {
	const files = writeDataset(written, form);
	const bytes = new Map([...files].map(([name, text]) => [name, encoder.encode(text)]));
	const { dataset, problems } = readDataset(bytes, written.id);
	if (!dataset) throw new Error(JSON.stringify(problems, null, 1));
	const { datapackage, ...rest } = dataset;
	return written.datapackage && datapackage ? { ...rest, datapackage } : rest;
}

const forms = ['exact', 'excel'] as const;

describe('writing and reading', () => {
	const accepted = readExpectations('EXPECT_VALUES.tsv').map((row) => row.get('case') ?? '');

	it.each(accepted)('gives the dataset of %s back', (name) => {
		const { dataset } = readDataset(caseFiles(name), name);
		if (!dataset) return expect(name).toBe('id-case-fold');
		for (const form of forms) expect(readBack(dataset, form)).toEqual(dataset);
	});

	it.each(forms)('gives any dataset back, extra columns included (%s)', { timeout }, (form) => {
		fc.assert(
			fc.property(anyDataset, (dataset) => {
				expect(readBack(dataset, form)).toEqual(dataset);
			}),
			{ numRuns: RUNS / 20 },
		);
	});

	it('gives the shipped files back, cell by cell and field by field', () => {
		const folder = 'data/nato-rok';
		const names = readdirSync(folder).filter((name) => /\.(csv|json)$/u.test(name));
		const shipped = new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
		const { dataset } = readDataset(shipped, 'nato-rok');
		if (!dataset) throw new Error('the shipped dataset is refused');
		const written = writeDataset(dataset);
		expect([...written.keys()].toSorted()).toEqual(names.toSorted());
		for (const [name, text] of written) {
			const file = shipped.get(name)?.toString('utf8') ?? '';
			if (name.endsWith('.csv')) expect(tableOf(text)).toEqual(tableOf(file));
			else if (name === 'views.json') expect(JSON.parse(text)).toEqual(JSON.parse(file));
			else {
				const { resources, ...about } = JSON.parse(file) as { resources: { path: string }[] };
				const back = JSON.parse(text) as typeof about & { resources: { path: string }[] };
				expect(back).toMatchObject(about);
				for (const resource of resources) expect(back.resources).toContainEqual(resource);
			}
		}
	});

	it('keeps what a data package says, but for sizes and hashes of files that were written anew', () => {
		const files = caseFiles('base');
		const about = {
			title: 'Base',
			'title:ko': '기본',
			licenses: [{ name: 'CC-BY-4.0' }],
			scale: { min: -2, max: 2, step: 1, wording: 'from against to for' },
			resources: [
				{ name: 'scores', path: 'scores.csv', bytes: 7, hash: 'x', schema: { fields: [] } },
			],
		};
		const views = [{ slug: 'all', title: 'All', subtitle: '', query: '', 'title:ko': '모두' }];
		const levels = 'dimension,score,label,label:ko\ntolls,2,for,찬성\n';
		const { dataset } = readDataset(
			new Map([
				...files,
				['datapackage.json', encoder.encode(JSON.stringify(about))],
				['views.json', encoder.encode(JSON.stringify(views))],
				['levels.csv', encoder.encode(levels)],
			]),
			'base',
		);
		if (!dataset) throw new Error('refused');
		const written = writeDataset({ ...dataset, version: '2' });
		expect(JSON.parse(written.get('datapackage.json') ?? '')).toMatchObject({
			...about,
			version: '2',
			resources: expect.arrayContaining([
				{ name: 'scores', path: 'scores.csv', schema: { fields: [] } },
			]) as unknown,
		});
		expect(JSON.parse(written.get('views.json') ?? '')).toEqual(views);
		expect(written.get('levels.csv')).toBe(levels);
	});

	const table = fc
		.integer({ min: 2, max: 6 })
		.chain((width) =>
			fc.array(fc.array(anyText, { minLength: width, maxLength: width }), {
				minLength: 1,
				maxLength: 8,
			}),
		)
		.filter((rows) => rows.every((cells) => cells.some((one) => one.trim() !== '')));

	it.each(forms)('gives any table back to the character (%s)', { timeout }, (form) => {
		fc.assert(
			fc.property(table, (rows) => {
				const csv = formatCsv(rows, form);
				const hasByteOrderMark = form === 'excel';
				const source = {
					file: 'x.csv',
					text: csv.slice(hasByteOrderMark ? 1 : 0),
					hasByteOrderMark,
				};
				const log = new ProblemLog();
				const back: (readonly string[])[] = [];
				readTable(source, log, (header) => {
					back.push(header.cells);
					return ({ cells }) => back.push(cells);
				});
				expect(log.list()).toEqual([]);
				expect(back).toEqual(rows);
			}),
			{ numRuns: RUNS },
		);
	});
});

describe('the form for spreadsheets', () => {
	it.each([
		['=1+1', "'=1+1"],
		['+1+1', "'+1+1"],
		['-1+1', "'-1+1"],
		['@SUM(1)', "'@SUM(1)"],
		['\t=1+1', "'\t'=1+1"],
		['\r=1+1', "'\r'=1+1"],
		["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
		['=1+1\nsecond line', "'=1+1\nsecond line"],
		['＝1+1', "'＝1+1"],
		["'=1+1", "''=1+1"],
		[';=1+1', ";'=1+1"],
		['"=1+1', '"=1+1'],
	])('guards %j', (payload, guarded) => {
		expect(guardFormula(payload)).toBe(guarded);
		expect(unguardFormula(guarded)).toBe(payload);
	});

	it('begins with a byte order mark and quotes what holds any delimiter', () => {
		expect(formatCsv([[';=1+1', 'x']], 'excel')).toBe(`\ufeff";'=1+1",x\n`);
	});

	it('leaves plain numbers alone', () => {
		expect(formatCsv([['-2', '+1', '-0.5', '-']], 'excel')).toBe("\ufeff-2,+1,-0.5,'-\n");
	});
});
