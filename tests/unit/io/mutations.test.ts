import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordProblem } from '../../../src/lib/i18n/problems';
import { readDataset } from '../../../src/lib/io/read-dataset';
import { readWideSheet } from '../../../src/lib/io/read-wide-sheet';
import { caseFiles } from './case-folder';

/** More runs on demand: STANCEBOARD_RUNS=100000 npx vitest run tests/unit/io/mutations.test.ts */
const RUNS = Number(process.env['STANCEBOARD_RUNS'] ?? 2000);
const timeout = 60_000 + 20 * RUNS;

const encoder = new TextEncoder();
const FOLDERS = ['base', 'opt-levels', 'opt-coders-unknown', 'csv-formula', 'opt-translated'];
const good = FOLDERS.map((name) => {
	const files = caseFiles(name);
	const views = [{ slug: 'all', title: 'All', subtitle: '', query: 'chart=radar' }];
	files.set('views.json', encoder.encode(JSON.stringify(views)));
	const about = { title: 'Transport', scale: { min: -2, max: 2, step: 1 } };
	files.set('datapackage.json', encoder.encode(JSON.stringify(about)));
	return files;
});

/** What breaks CSV, JSON, encodings and ids, put in at any place. */
const SPLINTERS = [
	'"',
	'""',
	',',
	';',
	'\t',
	'|',
	'\r',
	'\n',
	'\r\n',
	'\0',
	'\ufeff',
	'\u200b',
	'\u202e',
	'\ufffd',
	'sep=;\n',
	'=1+1',
	"'",
	'-',
	'NA',
	'1,5',
	'９',
	'−',
	'{',
	']',
	'__proto__',
	':ko',
	' ',
	'\x1b[2J',
];
const splinter = fc.oneof(
	fc.constantFrom(...SPLINTERS).map((text) => encoder.encode(text)),
	fc.uint8Array({ maxLength: 4 }),
);

interface Cut {
	readonly at: number;
	readonly remove: number;
	readonly put: Uint8Array;
}
const cut: fc.Arbitrary<Cut> = fc.record({
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	remove: fc.oneof(fc.nat(3), fc.nat(400)),
	put: splinter,
});

function mutate(bytes: Uint8Array, cuts: readonly Cut[]): Uint8Array {
	return cuts.reduce((before, { at, remove, put }) => {
		const start = Math.floor(at * before.length);
		return new Uint8Array([
			...before.subarray(0, start),
			...put,
			...before.subarray(start + remove),
		]);
	}, bytes);
}

const mutated = fc
	.tuple(fc.constantFrom(...good), fc.nat(), fc.array(cut, { minLength: 1, maxLength: 4 }))
	.map(([files, which, cuts]) => {
		const names = [...files.keys()];
		const name = names[which % names.length] ?? '';
		return new Map(files).set(name, mutate(files.get(name) ?? new Uint8Array(), cuts));
	});
const random = fc
	.tuple(
		fc.constantFrom('documents.csv', 'scores.csv', 'quotes.csv', 'views.json'),
		fc.uint8Array(),
	)
	.map(([name, bytes]) => new Map(good[0]).set(name, bytes));

it('never throws, and accepts exactly what has no error', { timeout }, () => {
	fc.assert(
		fc.property(
			fc.oneof({ weight: 19, arbitrary: mutated }, { weight: 1, arbitrary: random }),
			(files) => {
				const { dataset, problems } = readDataset(files, 'folder');
				const errors = problems.filter(({ severity }) => severity === 'error');
				expect(dataset === null).toBe(errors.length > 0);
				for (const problem of problems) {
					const { what, fix } = wordProblem(problem);
					expect(what + fix).not.toMatch(/\p{Cc}/u);
				}
			},
		),
		{ numRuns: RUNS },
	);
});

it('reads any file as a wide sheet without throwing', { timeout }, () => {
	fc.assert(
		fc.property(fc.constantFrom(...good), fc.array(cut, { maxLength: 4 }), (files, cuts) => {
			const bytes = mutate(files.get('scores.csv') ?? new Uint8Array(), cuts);
			const { dataset, problems } = readWideSheet('sheet.csv', bytes, 'sheet');
			expect(dataset === null).toBe(problems.some(({ severity }) => severity === 'error'));
		}),
		{ numRuns: RUNS / 10 },
	);
});
