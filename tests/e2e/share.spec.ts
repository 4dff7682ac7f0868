import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
	expect,
	expectAccessible,
	expectNoOverflow,
	onlyChromium,
	open,
	openAwake,
	test,
} from './page';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

async function openMenu(page: Page, chart: string, address = '') {
	await openAwake(page, address);
	await page
		.locator(`#${chart}`)
		.getByRole('button', { name: /^Share/ })
		.click();
	const panel = page.locator(`#${chart} .panel`);
	await expect(panel).toBeVisible();
	return panel;
}

const pasted = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Width and height as the file's header states them: bytes 16 to 24, big-endian. */
function sizeOfPng(path: string) {
	const file = readFileSync(path);
	expect(file.subarray(1, 4).toString()).toBe('PNG');
	return [file.readUInt32BE(16), file.readUInt32BE(20)];
}

test('every chart has the same menu', async ({ page }) => {
	const labels: string[][] = [];
	for (const chart of ['positions', 'heatmap', 'radar']) {
		const panel = await openMenu(page, chart);
		labels.push(await panel.getByRole('button').allInnerTexts());
	}
	expect(labels[0]).toHaveLength(13);
	expect(labels[1]).toEqual(labels[0]);
	expect(labels[2]).toEqual(labels[0]);
});

test.describe('a PNG', () => {
	for (const [label, width, height] of [
		['Slide,', 1920, 1080],
		['Large slide', 3840, 2160],
		['Half', 960, 1080],
		['Square', 1080, 1080],
	] as const) {
		test(`${label} has ${width} by ${height} px`, onlyChromium.downloads, async ({ page }) => {
			const panel = await openMenu(page, 'heatmap');
			const option = panel.getByLabel('Size of the picture').locator('option', { hasText: label });
			await panel
				.getByLabel('Size of the picture')
				.selectOption(await option.first().getAttribute('value'));
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				panel.getByRole('button', { name: 'Download PNG' }).click(),
			]);
			expect(sizeOfPng(await download.path())).toEqual([width, height]);
			expect(download.suggestedFilename()).toContain(`${width}x${height}.png`);
			await expect(panel).toContainText(`PNG saved, ${width} × ${height}.`);
		});
	}

	test('stands on the ground that was chosen', onlyChromium.copiedPictures, async ({ page }) => {
		const panel = await openMenu(page, 'positions');
		const corner = async (ground: string) => {
			await panel.getByLabel('Background of the picture').selectOption(ground);
			await panel.getByRole('button', { name: 'Copy picture' }).click();
			await expect(panel.getByText('Picture copied')).toBeVisible();
			return page.evaluate(async () => {
				const [item] = await navigator.clipboard.read();
				if (!item) throw new Error('nothing on the clipboard');
				const image = await createImageBitmap(await item.getType('image/png'));
				const canvas = new OffscreenCanvas(image.width, image.height);
				const context = canvas.getContext('2d');
				context?.drawImage(image, 0, 0);
				return [...(context?.getImageData(2, 2, 1, 1).data ?? []), image.width, image.height];
			});
		};
		expect(await corner('white')).toEqual([255, 255, 255, 255, 1920, 1080]);
		await panel.getByLabel('Size of the picture').selectOption('square');
		expect(await corner('dark')).toEqual([21, 23, 26, 255, 1080, 1080]);
	});

	test('is refused, in words, when its font can not be had', async ({ page, quiet }) => {
		const panel = await openMenu(page, 'positions');
		await page.route('**/*.woff2', (route) => route.abort());
		await panel.getByRole('button', { name: 'Download PNG' }).click();
		await expect(panel).toContainText('That did not work');
		quiet.length = 0; // the browser names the request that was cut
	});

	test('is refused, in words, when its font was not painted', async ({ page }) => {
		const panel = await openMenu(page, 'positions');
		await page.route('**/*.woff2', (route) => route.fulfill({ body: 'no font' }));
		await panel.getByRole('button', { name: 'Download PNG' }).click();
		await expect(panel).toContainText('the font of the picture was not painted');
	});
});

test(
	'the SVG that a page saves is the one that the build has drawn',
	onlyChromium.downloads,
	async ({ page }) => {
		for (const [slug, chart] of [
			['headline', 'positions'],
			['matrix', 'heatmap'],
			['profiles', 'radar'],
			['park-dersimonian-and-reiterer', 'radar'],
		] as const) {
			const { query } = JSON.parse(readFileSync('data/nato-rok/views.json', 'utf8')).find(
				(view: { slug: string }) => view.slug === slug,
			);
			const panel = await openMenu(page, chart, `?${query}`);
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				panel.getByRole('button', { name: 'Download SVG' }).click(),
			]);
			expect(download.suggestedFilename()).toBe(`${slug}.svg`);
			const saved = readFileSync(await download.path(), 'utf8');
			expect(saved).toBe(readFileSync(`build/views/${slug}.svg`, 'utf8'));
		}
	},
);

test(
	'a saved SVG has no style, script or outside reference',
	onlyChromium.downloads,
	async ({ page }) => {
		const panel = await openMenu(page, 'radar');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			panel.getByRole('button', { name: 'Download SVG' }).click(),
		]);
		const saved = readFileSync(await download.path(), 'utf8');
		expect(saved).not.toMatch(/<style|<script|<foreignObject|<image| style=| class=|rgba\(|var\(/u);
		expect(saved.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/u);
	},
);

test.describe('the clipboard gets', () => {
	test('the link to this view and chart', async ({ page, baseURL }) => {
		const panel = await openMenu(page, 'radar', '?docs=kim.singh');
		await panel.getByRole('button', { name: 'Copy link' }).click();
		await expect(panel.getByText('Link copied.')).toBeVisible();
		expect(await pasted(page)).toBe(`${baseURL}?chart=radar&docs=kim.singh#radar`);
	});

	test('a frozen link, which opens to the same and has nothing to say', async ({ page }) => {
		const panel = await openMenu(page, 'positions', '?docs=kim.singh&dims=nato-role');
		await panel.getByRole('button', { name: 'Copy frozen link' }).click();
		await expect(panel.getByText('Frozen link copied.')).toBeVisible();
		const link = await pasted(page);
		// Kim +1 is six half steps above −2, Singh −1 is two.
		expect(link).toMatch(/\?docs=kim\.singh&dims=nato-role&data=62~[\da-z]{7}#positions$/u);
		await open(page, link);
		await expect(page.locator('#positions [data-cell]')).toHaveCount(2);
		await expect(page.getByText('since this link was made')).toHaveCount(0);
	});

	test('the frame of a named view, without a script', async ({ page, baseURL }) => {
		const panel = await openMenu(
			page,
			'positions',
			'?dims=nato-role.escalation-risk.china-reaction.value-to-rok',
		);
		await panel.getByRole('button', { name: 'Copy iframe' }).click();
		await expect(panel.getByText('iframe copied.')).toBeVisible();
		const copied = await pasted(page);
		expect(copied).toMatch(
			/^<iframe src="[^"]+" title="[^"]+" loading="lazy" style="[^"]+"><\/iframe>$/u,
		);
		expect(copied).toContain(`src="${baseURL}embed/headline/"`);
		await open(page, 'embed/how-to/');
		expect(await page.locator('pre').first().innerText()).toBe(copied);
	});

	test('the frame of any other view, with the script for its height', async ({ page, baseURL }) => {
		const panel = await openMenu(page, 'heatmap', '?docs=kim.singh');
		await panel.getByRole('button', { name: 'Copy iframe' }).click();
		await expect(panel.getByText('iframe copied.')).toBeVisible();
		const copied = await pasted(page);
		expect(copied).toContain(`src="${baseURL}embed/?chart=heatmap&amp;docs=kim.singh"`);
		expect(copied).toContain("addEventListener('message'");
	});

	test('an HTML picture that needs nothing from anywhere', async ({ page, context }) => {
		const panel = await openMenu(page, 'heatmap');
		await panel.getByRole('button', { name: 'Copy HTML picture' }).click();
		await expect(panel.getByText('HTML copied.')).toBeVisible();
		const other = await context.newPage();
		await context.setOffline(true);
		await other.setContent(await pasted(page));
		await expect(other.locator('figure svg')).toBeVisible();
		await expect(other.locator('figcaption a')).toHaveAttribute('href', /data=[\w-]+~[\da-z]{7}/u);
		expect(await other.locator('svg text').count()).toBeGreaterThan(65);
	});

	test('the table for a spreadsheet, as Markdown and as LaTeX', async ({ page }) => {
		const panel = await openMenu(
			page,
			'heatmap',
			'?docs=kim.singh&dims=nato-role.bloc-consolidation',
		);
		await panel.getByRole('button', { name: 'Copy for a spreadsheet' }).click();
		await expect(panel.getByText('Table copied.')).toBeVisible();
		expect(await pasted(page)).toBe(
			'Question\tKim\tSingh\nNATO’s role in Asia\t1\t-1\nThe Russia-China-North Korea alignment\tNA\t0',
		);
		await panel.getByRole('button', { name: 'Copy as Markdown' }).click();
		await expect(panel.getByText('Markdown copied.')).toBeVisible();
		expect(await pasted(page)).toContain('| NATO’s role in Asia | +1 | −1 |');
		await panel.getByRole('button', { name: 'Copy as LaTeX' }).click();
		await expect(panel.getByText('LaTeX copied.')).toBeVisible();
		expect(await pasted(page)).toContain('NATO’s role in Asia & $+1$ & $-1$ \\\\');
	});

	test('a citation with the version of the data and a frozen link', async ({ page }) => {
		const panel = await openMenu(page, 'positions');
		await panel.getByRole('button', { name: 'Copy APA' }).click();
		await expect(panel.getByText('Citation copied.')).toBeVisible();
		expect(await pasted(page)).toMatch(/Version 2\.1\.0, data [\da-z]{7}.*Retrieved .*data=/u);
		await panel.getByRole('button', { name: 'Copy BibTeX' }).click();
		await expect(panel.getByText('BibTeX copied.')).toBeVisible();
		expect(await pasted(page)).toMatch(/^@misc\{[\w-]+,\n {2}title/u);
	});
});

test('where the clipboard is refused, the text is offered to be copied by hand', async ({
	page,
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', {
			value: { writeText: () => Promise.reject(new Error('refused')) },
		});
	});
	const panel = await openMenu(page, 'positions');
	await panel.getByRole('button', { name: 'Copy as Markdown' }).click();
	await expect(panel.getByRole('textbox', { name: 'Text to copy' })).toHaveValue(/\| Question \|/u);
});

test('the menu is complete by keyboard, and Escape leads back to its button', async ({ page }) => {
	await openAwake(page);
	const button = page.locator('#positions').getByRole('button', { name: /^Share/ });
	await button.focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('#positions .panel')).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(page.getByLabel('Size of the picture')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.locator('#positions .panel')).toHaveCount(0);
	await expect(button).toBeFocused();
});

test('the open menu is accessible, and fits a phone', async ({ page }) => {
	await openMenu(page, 'positions');
	await expectAccessible(page);
	await page.setViewportSize({ width: 390, height: 800 });
	await expectNoOverflow(page);
});

test('a frozen link on changed data shows the scores of then, says what changed, and offers today’s', async ({
	page,
}) => {
	// Kim on NATO's role is +1 (code 6); this link was made when it was −2 (code 0).
	await openAwake(page, '?docs=kim.singh&dims=nato-role&data=02~abc');
	await expect(page.getByText('1 score has changed since this link was made.')).toBeVisible();
	await expect(page.getByText('Kim on NATO’s role in Asia: then −2, now +1')).toBeVisible();
	const mark = page.locator('#positions [data-cell="kim.nato-role"]');
	await expect(mark).toHaveAttribute('aria-label', /minus 2/u);
	await page.getByRole('button', { name: 'As of today' }).click();
	await expect(page).toHaveURL(/data=02~abc~now/u);
	await expect(mark).toHaveAttribute('aria-label', /plus 1/u);
	await page.goBack();
	await expect(mark).toHaveAttribute('aria-label', /minus 2/u);
});

test('the page on embedding is accessible and fits a phone', async ({ page }) => {
	await open(page, 'embed/how-to/');
	await expectAccessible(page);
	await page.setViewportSize({ width: 390, height: 800 });
	await expectNoOverflow(page);
});
