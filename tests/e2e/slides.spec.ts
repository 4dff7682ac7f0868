import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import {
	expect,
	expectAccessible,
	expectNoOverflow,
	inScheme,
	onlyChromium,
	open,
	openAwake,
	test,
} from './page';

/** The deck as it is downloaded, unpacked: path -> bytes. */
async function downloadDeck(page: Page): Promise<Map<string, Uint8Array>> {
	const arrived = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download PowerPoint' }).click();
	const download = await arrived;
	expect(download.suggestedFilename()).toBe('five-texts-on-nato-and-south-korea.pptx');
	await expect(page.getByText('Downloaded: five-texts')).toBeVisible();
	return new Map(Object.entries(unzipSync(readFileSync(await download.path()))));
}

const count = (files: Map<string, Uint8Array>, pattern: RegExp) =>
	[...files.keys()].filter((path) => pattern.test(path)).length;

const text = (files: Map<string, Uint8Array>, path: string) =>
	strFromU8(files.get(path) ?? new Uint8Array());

const entries = (page: Page) => page.locator('section[aria-labelledby="deck-title"] > ol > li');

/** The file shows the quick deck of four texts and four questions. */
const VIEW =
	'slides/?docs=park-dersimonian.reiterer.kim.singh&dims=nato-role.escalation-risk.china-reaction.value-to-rok';

test(
	'the quick deck is downloaded with native charts and the numbers of the data',
	onlyChromium.downloads,
	async ({ page }) => {
		await openAwake(page, VIEW);
		const files = await downloadDeck(page);
		// Title, positions, heatmap, radar, quotes, codebook, sources.
		expect(count(files, /^ppt\/slides\/slide\d+\.xml$/u)).toBe(7);
		expect(count(files, /^ppt\/notesSlides\/notesSlide\d+\.xml$/u)).toBe(7);
		expect(text(files, 'ppt/charts/chart1.xml')).toContain('<c:scatterChart>');
		expect(text(files, 'ppt/charts/chart2.xml')).toContain('<c:radarChart>');
		expect(text(files, 'ppt/slides/slide3.xml')).toContain('<a:tbl>');
		const notes = text(files, 'ppt/notesSlides/notesSlide2.xml');
		expect(notes).toContain('/?docs=park-dersimonian.reiterer.kim.singh&amp;dims=');

		const workbook = files.get('ppt/embeddings/workbook1.xlsx') ?? new Uint8Array();
		const sheet = strFromU8(unzipSync(workbook)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
		const cells = new Map(
			[...sheet.matchAll(/<c r="([A-Z]+\d+)"[^>]*>(?:<v>([^<]*)<\/v>|<is><t[^>]*>([^<]*)<)/gu)].map(
				([, address = '', value, label]) => [address, value === undefined ? label : Number(value)],
			),
		);
		const scores = readFileSync('data/nato-rok/scores.csv', 'utf8');
		const labels = new Map([
			['NATO’s role in Asia', 'nato-role'],
			['Escalation risk', 'escalation-risk'],
			['China’s reaction', 'china-reaction'],
			['Value to the ROK', 'value-to-rok'],
		]);
		const columns = { B: 'park-dersimonian', C: 'reiterer', D: 'kim', E: 'singh' };
		for (const row of [2, 3, 4, 5]) {
			const dimension = labels.get(String(cells.get(`A${row}`)));
			expect(dimension).toBeDefined();
			for (const [column, document] of Object.entries(columns)) {
				const line = new RegExp(`^${document},${dimension},consensus,([^,]*),`, 'mu');
				expect(cells.get(`${column}${row}`)).toBe(Number(line.exec(scores)?.[1]));
			}
		}
	},
);

test(
	'a slide takes a title and a takeaway into the file',
	onlyChromium.downloads,
	async ({ page }) => {
		await openAwake(page, VIEW);
		const first = entries(page).nth(1);
		await first.getByLabel('Title').fill('Four texts, one map');
		await first.getByLabel('Takeaway').fill('They part on risk.');
		await expect(first.locator('svg').first()).toHaveAccessibleName('Four texts, one map');
		await page.getByLabel('Format').selectOption('4:3');
		const slide = text(await downloadDeck(page), 'ppt/slides/slide2.xml');
		expect(slide).toContain('Four texts, one map');
		expect(slide).toContain('They part on risk.');
	},
);

test('slides are added, moved and removed with buttons, and stay while one walks about', async ({
	page,
}) => {
	await openAwake(page, 'slides/');
	await expect(entries(page)).toHaveCount(7);
	await page.getByRole('button', { name: 'Add: quotes' }).click();
	await expect(entries(page)).toHaveCount(8);
	await expect(page.getByRole('heading', { name: 'Your deck' })).toBeVisible();

	const up = page.getByRole('button', { name: /^Up: NATO’s role in Asia, in the texts’/u });
	await up.focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	await expect(up).toBeFocused();
	await expect(entries(page).nth(5)).toContainText('NATO’s role in Asia');
	await page.getByRole('button', { name: 'Remove: Sources' }).click();
	await expect(entries(page)).toHaveCount(7);

	await page.getByRole('link', { name: 'Overview' }).click();
	await expect(page.locator('#positions')).toBeVisible();
	await page.getByRole('link', { name: 'Slides' }).click();
	await expect(page.getByRole('heading', { name: 'Your deck' })).toBeVisible();
	await expect(entries(page)).toHaveCount(7);

	await page.reload();
	await page.locator('html[data-hydrated]').waitFor();
	await expect(page.getByRole('heading', { name: 'Your deck' })).toBeVisible();
	await expect(entries(page)).toHaveCount(7);
	await page.getByRole('button', { name: 'Quick deck of the current view' }).click();
	await expect(page.getByRole('heading', { name: 'Quick deck' })).toBeFocused();
});

test('a chart of the overview is added from its share menu', async ({ page }) => {
	await openAwake(page, '?docs=kim.singh');
	const radar = page.locator('#radar');
	await radar.getByRole('button', { name: 'Share: Radar' }).click();
	await radar.getByRole('button', { name: 'Add to the deck' }).click();
	await expect(radar.getByText('Added. The deck has 1 entry.')).toBeVisible();
	await page.getByRole('link', { name: 'Slides' }).click();
	await expect(entries(page)).toHaveCount(2);
	await expect(entries(page).nth(1)).toContainText('Radar: 2 texts, 13 questions');
});

test('a slide is dragged to another place', onlyChromium.dragging, async ({ page }) => {
	await openAwake(page, 'slides/');
	const heatmap = entries(page).nth(2);
	await expect(heatmap).toContainText('Heatmap');
	await heatmap.locator('.slides').dragTo(entries(page).nth(1).locator('.slides'));
	await expect(entries(page).nth(1)).toContainText('Heatmap');
});

test('the presenter turns slides with keys, shows notes, and leaves with Escape', async ({
	page,
}) => {
	await openAwake(page, VIEW);
	const present = page.getByRole('button', { name: 'Present', exact: true });
	await present.click();
	const stage = page.getByRole('dialog', { name: 'Presentation' });
	const slide = stage.getByRole('img');
	await expect(slide).toHaveAccessibleName('Five texts on NATO and South Korea');
	await page.keyboard.press('ArrowRight');
	await expect(slide).toHaveAccessibleName(/divides? the texts most$/u);
	await page.keyboard.press('n');
	await expect(stage.getByRole('region', { name: 'Notes' })).toContainText('References');
	await expectAccessible(page);
	await page.keyboard.press('End');
	await expect(slide).toHaveAccessibleName('Sources');
	await page.keyboard.press('ArrowRight');
	await expect(slide).toHaveAccessibleName('Sources');
	await page.keyboard.press('Home');
	await expect(slide).toHaveAccessibleName('Five texts on NATO and South Korea');
	await page.keyboard.press('Escape');
	await expect(stage).toHaveCount(0);
	await expect(present).toBeFocused();
});

test('a picture that is no PNG is refused in words', async ({ page }) => {
	await openAwake(page, 'slides/');
	await page.locator('input[type=file]').setInputFiles({
		name: 'logo.svg',
		mimeType: 'image/svg+xml',
		buffer: Buffer.from('<svg/>'),
	});
	await expect(page.getByText('logo.svg is not a PNG picture.')).toBeVisible();
});

test(
	'code that writes PowerPoint is loaded by a click only',
	onlyChromium.downloads,
	async ({ page }) => {
		const scripts: string[] = [];
		page.on('request', (request) => {
			if (request.resourceType() === 'script') scripts.push(request.url());
		});
		await openAwake(page, 'slides/');
		const before = scripts.length;
		await downloadDeck(page);
		expect(scripts.length).toBeGreaterThan(before);
	},
);

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(colorScheme, inScheme(colorScheme), () => {
		test.use({ colorScheme });

		test('axe finds nothing', async ({ page }) => {
			await openAwake(page, 'slides/');
			await expectAccessible(page);
		});
	});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('nothing is cut off', async ({ page }) => {
		await open(page, 'slides/');
		await expectNoOverflow(page);
		await openAwake(page, 'slides/');
		await expectNoOverflow(page);
	});
});
