import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { main } from '../../../src/cli/main';

const FILES = {
	'documents.csv': 'id,label,title\na,Alpha,A\nb,Beta,B\n',
	'dimensions.csv': 'id,label,low,high\nx,Tolls,no,yes\ny,Fares,no,yes\n',
	'coders.csv': 'id,label,role\nr1,One,reading\nr2,Two,reading\n',
	'scores.csv':
		'document,dimension,coder,score\n' +
		'a,x,r1,2\na,x,r2,0\nb,x,r1,-1\nb,x,r2,-1\na,y,r1,1\na,y,r2,NA\nb,y,r1,NA\nb,y,r2,NA\n',
};
let folder = '';

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'agreement-'));
	for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

it('tells the shares beside alpha, and why a number is missing', async () => {
	const { code, text } = await run();
	expect(code).toBe(0);
	// 2, 0, -1, -1: D_o = (4 + 4) / 4 = 2; the squares of all pairs differ by 4, 9, 9, 1, 1, 0 in
	// each direction, D_e = 48 / 12 = 4; alpha = 0.5.
	expect(text).toContain('alpha (interval): 0.500; 95% interval undefined, because fewer than');
	expect(text).toContain('exactly the same: 50%; within one step: 50%');
	expect(text).toContain('undefined, because no cell has scores by two readings');
	expect(text).not.toMatch(/NaN|undefined(?!, because)|\[object/u);
});

it('lists the disagreements, largest first, and what is unresolved', async () => {
	const { text } = await run();
	const [, list = ''] = text.split('2 cells where readings differ; unresolved: 1\n');
	expect(list.split('\n').slice(0, 2)).toEqual([
		'  Alpha on Tolls: One +2 and Two 0; no consensus, unresolved',
		'  Alpha on Fares: One +1 and Two silent; no consensus',
	]);
});

it('prints the same numbers as JSON', async () => {
	const { text } = await run('--json');
	const report: unknown = JSON.parse(text);
	expect(report).toMatchObject({
		coders: ['r1', 'r2'],
		scopes: [
			{
				scope: { by: 'pooled' },
				units: 2,
				scores: 4,
				exact: { kind: 'value', value: 0.5 },
				alpha: { interval: { alpha: { kind: 'value', value: 0.5 } } },
			},
			{ scope: { by: 'dimension', id: 'x' } },
			{ scope: { by: 'dimension', id: 'y' }, exact: { kind: 'undefined', reason: 'no-overlap' } },
			{ scope: { by: 'document', id: 'a' } },
			{ scope: { by: 'document', id: 'b' } },
		],
		disagreements: [{ document: 'a', dimension: 'x', steps: 2, unresolved: true }, {}],
	});
});

async function run(...options: string[]) {
	const lines: string[] = [];
	const terminal = {
		out: (text: string) => lines.push(text),
		progress: () => {},
		env: {},
		root: '.',
	};
	const code = await main(['agreement', folder, ...options], terminal, (text) => lines.push(text));
	return { code, text: lines.join('\n') };
}
