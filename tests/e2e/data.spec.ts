import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { readDataset } from '../../src/lib/io/read-dataset';
import {
	chooseFolder,
	expect,
	expectAccessible,
	expectNoOverflow,
	onlyChromium,
	open,
	test,
} from './page';

const CASES = 'tests/fixtures/cases';
const SHIPPED = 'data/nato-rok';

const filesInput = (page: Page) => page.locator('input[type=file]:not([webkitdirectory])');
const verdict = (page: Page) => page.locator('[data-verdict]');
const strip = (page: Page) => page.getByRole('region', { name: 'Your own data' });

async function openCase(page: Page, name: string) {
	await chooseFolder(page, join(CASES, name));
	await expect(verdict(page).getByRole('heading')).toContainText(`“${name}”`);
}

async function openSheet(page: Page, name: string, text: string) {
	await filesInput(page).setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

function expectations() {
	const [header = '', ...lines] = readFileSync(join(CASES, 'EXPECT.tsv'), 'utf8')
		.trim()
		.split('\n');
	const columns = header.split('\t');
	return lines.map((line) => {
		const cells = line.split('\t');
		const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
		const [first = ''] = cell('line').split(/[|+]/);
		const place = [cell('file'), first].filter((part) => part !== '').join(':');
		return { name: cell('case'), verdict: cell('verdict'), place };
	});
}

test('every case gets its verdict, without a request', async ({ page }) => {
	await open(page, 'data/');
	// The first ones load the code that shows results, and the one that tells of open data.
	await openCase(page, 'score-too-high');
	await openCase(page, 'base');
	await expect(strip(page)).toBeVisible();
	const requests: string[] = [];
	page.on('request', (request) => {
		// Each opening starts a worker, and each address shows the site's icon; both are cached. Letters
		// beyond the font's subset are taken from the site's own whole font.
		if (
			!/\/worker-[^/]+\.js$|\/favicon\.svg$|\/PretendardVariable[^/]*\.woff2$/u.test(request.url())
		)
			requests.push(request.url());
	});
	for (const { name, verdict: expected, place } of expectations()) {
		await openCase(page, name);
		const list = page.getByRole('listitem').filter({ hasText: place });
		if (expected === 'error')
			await expect(verdict(page)).toHaveAttribute('data-verdict', 'refused');
		if (expected === 'error' || expected === 'warn') await expect(list.first()).toBeVisible();
		if (expected === 'warn' || expected === 'ok')
			await expect(verdict(page)).toHaveAttribute('data-verdict', 'accepted');
		if (expected === 'ok') await expect(verdict(page)).toContainText('is accepted.');
		expect(await page.evaluate('window.__xss')).toBeUndefined();
		expect(await page.evaluate('({}).polluted')).toBeUndefined();
	}
	expect(requests).toEqual([]);
});

test('a problem leads to its row, where the cell is marked', async ({ page }) => {
	await open(page, 'data/');
	await openCase(page, 'score-every-error');
	await page.getByRole('button', { name: 'scores.csv:17:score' }).click();
	const row = page.locator('#preview tr.row');
	await expect(row.getByRole('rowheader')).toHaveText('17');
	await expect(row.locator('mark')).toHaveText('9');
	await expectAccessible(page);
	await expectNoOverflow(page);
});

test(
	'slips are mended in one click, and the mending taken back',
	onlyChromium.downloads,
	async ({ page }) => {
		await open(page, 'data/');
		await openCase(page, 'ref-unknown-document');
		await page.getByRole('button', { name: 'Write “south” for every “soutj” in document' }).click();
		await expect(verdict(page)).toHaveAttribute('data-verdict', 'accepted');
		await expect(strip(page)).toContainText('ref-unknown-document');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Save the corrected files' }).click(),
		]);
		const files = unzipSync(readFileSync(await download.path()));
		expect(readDataset(new Map(Object.entries(files)), 'mended').problems).toEqual([]);
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect(verdict(page)).toHaveAttribute('data-verdict', 'refused');
	},
);

test('a file that is not UTF-8 is read as a person says', async ({ page }) => {
	await open(page, 'data/');
	await openCase(page, 'enc-cp949');
	await page.getByRole('button', { name: 'Read as Korean (CP949, EUC-KR)' }).click();
	await expect(verdict(page)).toHaveAttribute('data-verdict', 'accepted');
	await openCase(page, 'enc-latin1');
	await page.getByRole('button', { name: 'Read as Western (windows-1252)' }).click();
	await expect(verdict(page)).toHaveAttribute('data-verdict', 'accepted');
});

// Bytes by Python: '東京'.encode('shift_jis'), '北京'.encode('gb18030').
for (const [reading, city, bytes] of [
	['Japanese', '東京', [0x93, 0x8c, 0x8b, 0x9e]],
	['Chinese', '北京', [0xb1, 0xb1, 0xbe, 0xa9]],
] as const)
	test(`a sheet in ${reading} letters of old is read as a person says`, async ({ page }) => {
		await open(page, 'data/');
		await filesInput(page).setInputFiles({
			name: 'sheet.csv',
			mimeType: 'text/csv',
			buffer: Buffer.concat([
				Buffer.from('document,q1,q2\n'),
				Buffer.from(bytes),
				Buffer.from(',1,2\nother,-1,0\n'),
			]),
		});
		await page.getByRole('button', { name: new RegExp(`^Read as ${reading}`, 'u') }).click();
		await page.getByRole('button', { name: 'Read the sheet like this' }).click();
		await page.getByRole('link', { name: 'See the overview' }).click();
		await expect(page.locator('#positions svg')).toContainText(city);
	});

test('a stranger’s sheet is read on its own scale, shown everywhere, and left again', async ({
	page,
}) => {
	await open(page, 'data/');
	await openSheet(page, 'parties.csv', 'Party;Land;EU;Tax;War\nReds;NO;8;2;5\nBlues;SE;1;9;\n');
	await expect(page.getByLabel('from', { exact: true })).toHaveValue('0');
	await expect(page.getByLabel('to', { exact: true })).toHaveValue('10');
	await page.getByRole('button', { name: 'Read the sheet like this' }).click();
	await expect(strip(page)).toContainText('parties');
	await page.getByRole('link', { name: 'See the overview' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('parties');
	await expect(page.locator('#positions')).toContainText('from 0 to 10');
	expect(new URL(page.url()).search).toBe('?local=parties');
	await page.getByRole('button', { name: 'Copy link' }).click();
	await strip(page).getByRole('button', { name: 'Back to the shipped data' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Five texts on NATO and South Korea',
	);
	expect(new URL(page.url()).search).toBe('');
});

test('a pasted table is read', async ({ page }) => {
	await open(page, 'data/');
	await page.getByRole('button', { name: 'Paste a table' }).click();
	await page.getByRole('textbox').fill('text\tx\ty\nA\t1\t-2\nB\t0\tNA\n');
	await page.getByRole('button', { name: 'Read this table' }).click();
	await page.getByRole('button', { name: 'Read the sheet like this' }).click();
	await expect(strip(page)).toContainText('pasted table');
});

test(
	'the sheet of one more coder is added, and the differences listed',
	onlyChromium.downloads,
	async ({ page }) => {
		await open(page, 'data/');
		await openCase(page, 'base');
		await expect(strip(page)).toContainText('base');
		await openSheet(page, 'anna.csv', 'document,dimension,score\nnorth,tolls,-2\nnorth,bikes,NA\n');
		await page.getByRole('textbox', { name: 'Name of the coder' }).fill('Anna');
		await page.getByRole('button', { name: 'Add as a coder' }).click();
		await expect(page.getByRole('heading', { name: '“Anna” is added as a coder.' })).toBeVisible();
		await expect(page.getByRole('row')).toHaveCount(3);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Dataset (zip)' }).click(),
		]);
		const files = unzipSync(readFileSync(await download.path()));
		const named = Object.entries(files).map(
			([path, bytes]) => [path.split('/')[1] ?? '', bytes] as const,
		);
		const { dataset, problems } = readDataset(new Map(named), 'base');
		expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(dataset?.coders.map(({ label }) => label)).toContain('Anna');
		expect(dataset?.judgements).toHaveLength(34);
	},
);

test('what is on screen is downloaded exactly', onlyChromium.downloads, async ({ page }) => {
	await open(page, 'data/');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Dataset (zip)' }).click(),
	]);
	const files = unzipSync(readFileSync(await download.path()));
	const taken = Object.entries(files).map(
		([path, bytes]) => [path.split('/')[1] ?? '', bytes] as const,
	);
	const shipped = readdirSync(SHIPPED).map(
		(name) => [name, readFileSync(join(SHIPPED, name))] as const,
	);
	expect(readDataset(new Map(taken), 'x').dataset).toEqual(
		readDataset(new Map(shipped), 'x').dataset,
	);
	for (const name of ['CSV for Excel (zip)', 'One wide sheet (CSV)', 'Templates (zip)']) {
		const saved = page.waitForEvent('download');
		await page.getByRole('button', { name }).click();
		await saved;
	}
	const blind = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Blind sheet for a second coder (CSV)' }).click();
	const rows = readFileSync(await (await blind).path(), 'utf8');
	expect(rows.startsWith('\ufeffdocument,about,dimension')).toBe(true);
});

test('data is kept on this device only if asked, and forgotten in one click', async ({ page }) => {
	await open(page, 'data/');
	await openCase(page, 'base');
	await expect(strip(page)).toBeVisible();
	await open(page, '');
	await expect(strip(page)).toHaveCount(0);

	await open(page, 'data/');
	await openCase(page, 'base');
	await page.getByRole('button', { name: 'Keep it on this device' }).click();
	await expect(page.getByRole('button', { name: 'Forget it', exact: true })).toBeVisible();
	await open(page, '');
	await expect(strip(page)).toContainText('kept on this device only');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('base');
	await strip(page).getByRole('button', { name: 'Forget it, back to the shipped data' }).click();
	await expect(strip(page)).toHaveCount(0);
	await open(page, '');
	await expect(strip(page)).toHaveCount(0);
	expect(await page.evaluate('indexedDB.databases()')).toEqual([]);
});

test('a link to somebody’s own data says that it needs it', async ({ page }) => {
	await open(page, '?local=my-data&docs=unknown');
	await expect(page.getByRole('status', { name: 'Notices' })).toContainText('my-data');
	expect(new URL(page.url()).searchParams.has('local')).toBe(false);
});

test('a document of one’s own has a page', async ({ page }) => {
	await open(page, 'data/');
	await openCase(page, 'base');
	await page.getByRole('link', { name: 'See the overview' }).click();
	await page.getByRole('link', { name: 'Texts', exact: true }).click();
	await page.getByRole('main').getByRole('link', { name: /North/u }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('North');
	expect(new URL(page.url()).pathname).toMatch(/\/documents\/north\/$/u);
});

/** A dataset of any size as files: scores run through the scale and silence. */
function folderOf(
	documents: number,
	dimensions: number,
	scores = ['-2', '-1', '0', '1', '2', 'NA'],
) {
	const ids = (prefix: string, count: number) =>
		Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`);
	const rows = ids('d', documents).flatMap((document, i) =>
		ids('q', dimensions).map(
			(dimension, j) => `${document},${dimension},${scores[(i * 7 + j * 3) % scores.length]}\n`,
		),
	);
	const texts = {
		'documents.csv': ids('d', documents).map((id) => `${id},${id},Title of ${id}\n`),
		'dimensions.csv': ids('q', dimensions).map((id) => `${id},${id},against,for\n`),
		'scores.csv': rows,
	};
	const headers = ['id,label,title\n', 'id,label,low,high\n', 'document,dimension,score\n'];
	return Object.entries(texts).map(([name, lines], i) => ({
		name,
		mimeType: 'text/csv',
		buffer: Buffer.from((headers[i] ?? '') + lines.join('')),
	}));
}

for (const [what, files, words] of [
	['one document', folderOf(1, 5), null],
	['one dimension', folderOf(5, 1), null],
	['silence throughout', folderOf(4, 5, ['NA']), null],
	['one score throughout', folderOf(4, 5, ['1']), null],
	['200 dimensions', folderOf(5, 200), 'Shown: questions 1 to 52 of 200.'],
	['5,000 documents', folderOf(5000, 5), 'Shown: texts 1 to 24 of 5000.'],
] as const)
	test(`a dataset of ${what} is drawn`, async ({ page }) => {
		await open(page, 'data/');
		await filesInput(page).setInputFiles([...files]);
		await page.getByRole('link', { name: 'See the overview' }).click();
		await expect(page.locator('#positions svg').first()).toBeVisible();
		await expect(page.locator('#heatmap svg').first()).toBeVisible();
		await expect(page.getByRole('status', { name: 'Notices' })).toBeEmpty();
		if (words === null) return;
		const frame = page.locator('#positions');
		await expect(frame).toContainText(words);
		await frame.getByRole('button', { name: 'Later' }).click();
		await expect(frame).not.toContainText(words);
		await expect(frame.locator('[data-cell]').first()).toBeVisible();
	});
test('files dropped on the page are read, and a long reading can be stopped', async ({ page }) => {
	await open(page, 'data/');
	const names = readdirSync(join(CASES, 'base')).filter((name) => name.endsWith('.csv'));
	const files = names.map((name) => ({
		name,
		text: readFileSync(join(CASES, 'base', name), 'utf8'),
	}));
	const drop = async (dropped: { name: string; text: string }[]) => {
		const transfer = await page.evaluateHandle((all) => {
			const data = new DataTransfer();
			for (const { name, text } of all)
				data.items.add(new File([text], name, { type: 'text/csv' }));
			return data;
		}, dropped);
		await page.getByText('Drop a folder').dispatchEvent('drop', { dataTransfer: transfer });
	};
	await drop(files);
	await expect(verdict(page).getByRole('heading')).toBeVisible();
	await expect(verdict(page)).toContainText('scores 32');

	const row = 'north,tolls,c1,1,2,3,because\n';
	const many = files.map((file) =>
		file.name === 'scores.csv' ? { ...file, text: file.text + row.repeat(600_000) } : file,
	);
	await drop(many);
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(page.getByRole('button', { name: 'Cancel' })).toHaveCount(0);
});

test('a dataset of one’s own is compared, searched and placed on the map', async ({ page }) => {
	await open(page, 'data/');
	await openCase(page, 'base');
	await page.getByRole('link', { name: 'See the overview' }).click();
	const navigation = page.getByRole('navigation').first();

	await navigation.getByRole('link', { name: 'Compare' }).click();
	await expect(page.getByRole('columnheader')).toHaveCount(4);
	await expect(page.locator('#pair')).toBeVisible();
	await expectNoOverflow(page);
	const picker = page.locator('#pair .picker select');
	await picker.nth(0).selectOption('north');
	await picker.nth(1).selectOption('south');
	await expect(page.locator('#difference svg [data-cell^="north."]').first()).toBeVisible();

	await navigation.getByRole('link', { name: 'Similarity' }).click();
	await expect(page.locator('#map svg')).toContainText('North');
	await expectAccessible(page);

	await navigation.getByRole('link', { name: 'Codebook' }).click();
	await expect(page.locator('#content h3, #content h2').first()).toBeVisible();

	await navigation.getByRole('link', { name: 'Search' }).click();
	await page.getByRole('searchbox').fill('toll');
	await expect(page.locator('mark').first()).toBeVisible();
});
