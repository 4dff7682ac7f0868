import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv } from '../../../src/lib/io/format-csv';
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

const encoder = new TextEncoder();

function readBack(files: ReadonlyMap<string, string>, id: string): Dataset {
	const bytes = new Map([...files].map(([name, text]) => [name, encoder.encode(text)]));
	const { dataset, problems } = readDataset(bytes, id);
	if (!dataset) throw new Error(JSON.stringify(problems, null, 1));
	return dataset;
}

const forms = ['exact', 'excel'] as const;

describe('writing and reading', () => {
	const accepted = readExpectations('EXPECT_VALUES.tsv').map((row) => row.get('case') ?? '');

	it.each(accepted)('gives the dataset of %s back', (name) => {
		const { dataset } = readDataset(caseFiles(name), name);
		if (!dataset) return expect(name).toBe('id-case-fold');
		for (const form of forms) expect(readBack(writeDataset(dataset, form), name)).toEqual(dataset);
	});

	it.each(forms)('gives any dataset back, extra columns included (%s)', { timeout }, (form) => {
		fc.assert(
			fc.property(anyDataset, (dataset) => {
				expect(readBack(writeDataset(dataset, form), 'any')).toEqual(dataset);
			}),
			{ numRuns: RUNS / 20 },
		);
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
