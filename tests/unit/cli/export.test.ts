import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main';
import { namedSvg } from '../../../src/lib/server/pictures';
import { openNamedView } from '../../../src/lib/server/named-views';
import { open } from '../export/pptx/open-deck';
import { findValidator, validate } from '../export/pptx/validator';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const shipped = join(root, 'data/nato-rok');
const folder = mkdtempSync(join(tmpdir(), 'stanceboard-'));
const target = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: readonly string[]) {
	const said: string[] = [];
	const say = (text: string) => said.push(text);
	const code = await main(['export', ...args], { out: say, progress: say, env: {}, root }, say);
	return { code, said: said.join('\n') };
}

/** Width and height stand at the bytes 16 to 23 of every PNG (PNG specification, IHDR). */
function sizeOfPng(file: string) {
	const png = readFileSync(file);
	expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
	return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('export', () => {
	it('writes a named view as the picture that the site has of it', async () => {
		const opened = openNamedView(firstSlug());
		if (!opened) throw new Error('the shipped dataset has no named view');
		const file = target('view.svg');
		expect(await run(shipped, '--svg', opened.named.slug, '--out', file)).toMatchObject({
			code: 0,
		});
		expect(readFileSync(file, 'utf8')).toBe(namedSvg(opened));
	});

	it('writes any view as PNG, as large as a slide or as is asked for', async () => {
		const view = 'chart=heatmap&docs=kim.singh';
		await run(shipped, '--png', view, '--out', target('slide.png'));
		expect(sizeOfPng(target('slide.png'))).toEqual([1920, 1080]);
		await run(shipped, '--png', view, '--out', target('square.png'), '--size', 'square');
		expect(sizeOfPng(target('square.png'))).toEqual([1080, 1080]);
	});

	it('writes a deck of what a view shows', async () => {
		const file = target('deck.pptx');
		const { code } = await run(shipped, '--pptx', file, '--view', 'docs=kim.singh');
		expect(code).toBe(0);
		const { files, paths } = open(readFileSync(file));
		expect(paths('ppt/slides/slide').length).toBeGreaterThanOrEqual(5);
		const text = [...files].map(([, bytes]) => new TextDecoder().decode(bytes)).join();
		expect(text).toContain('Singh');
		expect(text).not.toContain('Reiterer');
	});

	it.skipIf(!findValidator())('writes decks without a fault', async () => {
		const file = target('whole.pptx');
		await run(shipped, '--pptx', file);
		expect(await validate(file)).toEqual([]);
	});

	it.each([
		[['--svg', 'nowhere'], 'There is no view nowhere. Named views: '],
		[['--svg', 'docs=nobody'], 'nobody'],
		[['--png', 'chart=radar', '--size', 'huge'], 'There is no size huge: write one of slide'],
		[['--svg', 'chart=radar', '--size', 'half'], '--size has no use here'],
		[['--pptx', 'x.pptx', '--out', 'y'], '--out has no use here'],
		[[], 'Say what to write'],
		[['--svg', 'chart=radar', '--png', 'chart=radar'], 'Say what to write'],
		[['--svg', 'chart=radar', '--out', join(folder, 'no/such/folder.svg')], 'cannot be written'],
	])('%j is refused in words', async (args, words) => {
		const { code, said } = await run(shipped, ...args);
		expect(code).toBe(2);
		expect(said).toContain(words);
	});

	it('writes nothing of a dataset with an error', async () => {
		const bad = join(root, 'tests/fixtures/cases/score-too-high');
		const { code, said } = await run(bad, '--svg', 'chart=heatmap', '--out', target('bad.svg'));
		expect(code).toBe(1);
		expect(said).toContain('scores.csv:2:score');
		expect(() => readFileSync(target('bad.svg'))).toThrow();
	});
});

function firstSlug(): string {
	const views = JSON.parse(readFileSync(join(shipped, 'views.json'), 'utf8')) as { slug: string }[];
	return views[0]?.slug ?? '';
}
