import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, expectAccessible, expectNoOverflow, onlyChromium, test } from './page';

/** What the commands write uses the project's own folders on the way: one after the other. */
test.describe.configure({ mode: 'serial', timeout: 240_000 });

const folder = mkdtempSync(join(tmpdir(), 'stanceboard-'));
const file = join(folder, 'dashboard.html');
test.afterAll(() => rmSync(folder, { recursive: true }));

function stanceboard(...args: readonly string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['bin/stanceboard.js', ...args],
		// Neither the tests' base path nor their port is the business of a command.
		{ encoding: 'utf8', env: { ...process.env, BASE_PATH: '' } },
	);
	return { status, stdout, stderr };
}

test('the dashboard in one file opens from a disk, with all its evidence, and asks nobody', async ({
	page,
	context,
}) => {
	const { status, stderr } = stanceboard('export', 'data/nato-rok', '--html', file);
	expect(status, stderr).toBe(0);
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await context.setOffline(true);
	await page.goto(pathToFileURL(file).href);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Five texts on NATO and South Korea',
	);
	for (const chart of ['positions', 'heatmap', 'radar'])
		await expect(page.locator(`#${chart} svg`).first()).toBeVisible();

	await page.locator('#heatmap [data-cell="kim.nato-role"]').click();
	const evidence = page.locator('#evidence');
	await expect(evidence).toContainText('necessitating a broader role');
	await expect(evidence).toContainText('The opening calls a broader role necessary');
	await expect(page).toHaveURL(/#\/\?cell=kim\.nato-role$/u);
	await expectAccessible(page);
	await expectNoOverflow(page);

	const navigation = page.getByRole('navigation', { name: 'Pages' });
	await navigation.getByRole('link', { name: 'Compare' }).click();
	await expect(page.getByRole('columnheader')).toHaveCount(5);
	await page.goBack();
	await expect(evidence).toContainText('necessitating a broader role');
	await page.goto(`${pathToFileURL(file).href}#/documents/kim/`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Kim');
	expect(requests.filter((url) => !/^(?:file|data|blob):/u.test(url))).toEqual([]);
	await context.setOffline(false);
});

test.describe('without JavaScript', onlyChromium.withoutCode, () => {
	test.use({ javaScriptEnabled: false });

	test('the file shows its charts', async ({ page }) => {
		await page.goto(pathToFileURL(file).href);
		await expect(page.locator('noscript svg[role=img]')).toHaveCount(3);
		await expect(page.locator('noscript svg[role=img]').first()).toBeVisible();
	});
});

test('a site is made of anybody’s dataset, and names no other', async () => {
	const out = join(folder, 'site');
	const { status, stderr } = stanceboard('build', 'tests/fixtures/cases/base', '--out', out);
	expect(status, stderr).toBe(0);
	const html = readFileSync(join(out, 'index.html'), 'utf8');
	expect(html).toContain('North');
	expect(html).not.toContain('NATO');
	expect(readFileSync(join(out, 'documents/north/index.html'), 'utf8')).toContain('North');
	// What is there and is no such site stays as it is.
	const other = stanceboard('build', 'tests/fixtures/cases/base', '--out', 'tests');
	expect(other.status).toBe(2);
	expect(other.stderr).toContain('something else');
	const taken = stanceboard('build', 'tests/fixtures/cases/base', '--out', 'package.json');
	expect(taken.status).toBe(2);
	const single = stanceboard('build', 'package.json', '--out', join(folder, 'other'));
	expect(single.status).toBe(2);
});
