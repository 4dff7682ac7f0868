import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main';

const path = (name: string): string => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
const folder = (name: string): string => path(`tests/fixtures/cases/${name}`);

async function run(args: readonly string[], env: Record<string, string> = {}) {
	const out: string[] = [];
	const warnings: string[] = [];
	const terminal = {
		out: (text: string) => out.push(text),
		progress: () => {},
		env,
		root: path(''),
	};
	const code = await main(args, terminal, (text) => warnings.push(text));
	return { code, out: out.join('\n'), warnings: warnings.join('\n') };
}

describe('check', () => {
	it('accepts a good folder with one line', async () => {
		const { code, out } = await run(['check', folder('base')]);
		expect(code).toBe(0);
		expect(out.trim()).toBe('Accepted: documents 4, dimensions 4, coders 2, scores 32, quotes 16.');
	});

	it('says place, value, rule and fix of what it refuses', async () => {
		const { code, out } = await run(['check', folder('score-too-high')]);
		expect(code).toBe(1);
		expect(out).toContain(
			'scores.csv:2:score  "3" for north on tolls is not on the scale.\n' +
				'    Write one of -2, -1, 0, 1, 2, or NA if the document is silent.\n',
		);
	});

	it('names the languages that there are', async () => {
		const { code, warnings } = await run(['check', folder('base'), '--lang', 'xx']);
		expect(code).toBe(2);
		expect(warnings).toBe('There are no messages in "xx": write one of en, ko.');
	});

	it('speaks Korean where it is asked to', async () => {
		const { out } = await run(['check', folder('score-too-high'), '--lang', 'ko']);
		expect(out).toMatch(/^scores\.csv:2:score {2}.*“3” 값은/mu);
	});

	it.each([
		[['--base', 'stances'], '--base stances is no path: '],
		[['--base', '/stances/'], '--base /stances/ is no path: '],
		[['--site', 'example.org'], '--site example.org is not the whole address'],
		[['--base', '/a', '--site', 'https://example.org/b'], 'https://example.org/a'],
	])('builds nothing with %j', async (args, words) => {
		const out = join(tmpdir(), 'stanceboard-not-built');
		const { code, warnings } = await run(['build', folder('base'), '--out', out, ...args]);
		expect(code).toBe(2);
		expect(warnings).toContain(words);
	});

	it('accepts with warnings', async () => {
		const { code, out } = await run(['check', folder('score-u2212')]);
		expect(code).toBe(0);
		expect(out).toContain('1 warning\nscores.csv:2:score  ');
		expect(out).toContain('Accepted with 1 warning: ');
	});

	it('sends no control character of the data to the terminal', async () => {
		for (const more of [[], ['--json']]) {
			const { out } = await run(['check', folder('xss-in-error-message'), ...more]);
			expect(out).not.toMatch(/[^\P{Cc}\n\t]/u);
		}
	});

	it('gives JSON on demand, and nothing else', async () => {
		const { code, out } = await run(['check', folder('score-blank'), '--json']);
		expect(code).toBe(1);
		expect(JSON.parse(out)).toEqual({
			problems: [
				expect.objectContaining({
					severity: 'error',
					file: 'scores.csv',
					line: 2,
					column: 'score',
					message: 'The score for north on tolls is blank.',
				}),
			],
			summary: { documents: 4, dimensions: 4, coders: 2, scores: 32, quotes: 16 },
		});
	});

	it('reads the folder around a file of the contract', async () => {
		const { out } = await run(['check', join(folder('base'), 'scores.csv')]);
		expect(out).toContain('Accepted: documents 4');
	});

	it.each([
		['no path', ['check']],
		['two paths', ['check', 'a', 'b']],
		['a path that leads nowhere', ['check', 'no-such-folder']],
		['an option that it does not have', ['check', '.', '--fast']],
		['no command', []],
		['an unknown command', ['chekc', '.']],
		['a verification without texts', ['verify', '.']],
	])('tells the usage for %s', async (_, args) => {
		const { code, out, warnings } = await run(args);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(warnings).toContain('Usage: stanceboard');
	});
});

describe('with files of its own', () => {
	let own = '';
	beforeAll(() => {
		own = mkdtempSync(join(tmpdir(), 'stanceboard-'));
		const write = (name: string, text: string): void => writeFileSync(join(own, name), text);
		write('sheet.csv', 'Text,tolls\nNorth,1\nSouth,7\n');
		write('documents.csv', 'id,label,title,text_file\na,A,About a,a.txt\n');
		write('dimensions.csv', 'id,label,low,high\nx,X,against,for\n');
		write('scores.csv', 'document,dimension,score\na,x,1\n');
		write('quotes.csv', 'document,dimension,text,locator\na,x,a fair way,¶1\n');
		write('a.txt', 'Tolls are a fair way to pay.\n');
	});
	afterAll(() => rmSync(own, { recursive: true }));

	it('check reads any other file as one wide sheet', async () => {
		const { code, out } = await run(['check', join(own, 'sheet.csv')]);
		expect(code).toBe(1);
		expect(out).toContain('sheet.csv:3:tolls  "7" for South on tolls is not on the scale.');
	});

	it('verify looks quotes up in the folder that is named, or in the one of the environment', async () => {
		const verified = { code: 0, out: expect.stringContaining('1 of 1 quote') };
		expect(await run(['verify', own, '--texts', own])).toMatchObject(verified);
		expect(await run(['verify', own], { STANCEBOARD_TEXTS: own })).toMatchObject(verified);
	});

	it('verify names a quote that is not there', async () => {
		writeFileSync(join(own, 'a.txt'), 'Tolls are a fare way to pay.\n');
		const { code, out } = await run(['verify', own, '--texts', own]);
		expect(code).toBe(1);
		expect(out).toContain('quotes.csv:2:text  ');
	});
});

it('runs from the command line', { timeout: 60_000 }, () => {
	const bin = path('bin/stanceboard.js');
	const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'check', folder('base')], {
		encoding: 'utf8',
	});
	expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
	expect(stdout).toContain('Accepted');
});
