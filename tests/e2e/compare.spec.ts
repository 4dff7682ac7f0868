import type { Page } from '@playwright/test';
import {
	expect,
	expectAccessible,
	expectNoOverflow,
	inScheme,
	onlyChromium,
	open,
	openAwake,
	test,
	wake,
} from './page';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const side = (page: Page, name: 'A' | 'B') =>
	page.locator('#pair').getByRole('combobox', { name, exact: true });
const queryOf = (page: Page) => new URL(page.url()).searchParams;

test.describe('without JavaScript', onlyChromium.withoutCode, () => {
	test.use({ javaScriptEnabled: false });

	test('every text stands beside the others, with its quotes', async ({ page }) => {
		await page.goto('compare/');
		await expect(page.locator('h1')).toContainText('in their own words');
		await expect(page.getByRole('columnheader')).toHaveCount(5);
		await expect(page.locator('.dimension')).toHaveCount(13);
		await expect(page.locator('.cells blockquote')).not.toHaveCount(0);
	});
});

test('the choice of the address is what stands side by side, and says so', async ({ page }) => {
	await openAwake(page, 'compare/?docs=singh.novotna&dims=us-alliance.nato-role');
	await expect(page.locator('h1')).toHaveText('Singh and Novotná, in their own words');
	await expect(page.getByRole('columnheader')).toHaveText(['Singh', 'Novotná']);
	await expect(page.locator('.dimension h3 bdi')).toHaveText([
		'Beside the US alliance',
		'NATO’s role in Asia',
	]);
	await page.getByRole('button', { name: 'Kim', exact: true }).click();
	await expect(page.getByRole('columnheader')).toHaveText(['Singh', 'Novotná', 'Kim']);
	await page.goBack();
	await expect(page.getByRole('columnheader')).toHaveText(['Singh', 'Novotná']);
});

test('the heads of the columns stay in view', async ({ page }) => {
	await openAwake(page, 'compare/');
	await page.locator('.dimension').nth(6).scrollIntoViewIfNeeded();
	const head = await page.getByRole('columnheader', { name: 'Singh' }).boundingBox();
	expect(head?.y).toBeGreaterThanOrEqual(0);
	expect(head?.y).toBeLessThan(40);
});

test('a link to a cell leads to it', async ({ page }) => {
	await openAwake(page, 'compare/');
	const cell = page.locator('[id="cell-kim.nato-role"]');
	await cell.getByRole('button', { name: /^Link|^Copy a link/u }).click();
	await expect(cell.getByRole('button', { name: 'Copied' })).toBeVisible();
	const link = await copied(page);
	expect(new URL(link).searchParams.get('cell')).toBe('kim.nato-role');
	await expect(cell).toHaveClass(/open/u);

	await page.goto('about:blank');
	await page.goto(link.replace('kim.nato-role', 'singh.diplomacy-priority'));
	await expect(page.locator('[id="cell-singh.diplomacy-priority"]')).toBeInViewport();
});

test('a link to a row shows that row alone', async ({ page }) => {
	await openAwake(page, 'compare/?docs=kim.singh');
	await page.getByRole('button', { name: 'Copy a link to the row Escalation risk' }).click();
	const { searchParams } = new URL(await copied(page));
	expect([searchParams.get('docs'), searchParams.get('dims')]).toEqual([
		'kim.singh',
		'escalation-risk',
	]);
});

test('the table is copied for Word, and as Markdown', async ({ page }) => {
	await openAwake(page, 'compare/?docs=novotna.singh&dims=us-alliance');
	await page.getByRole('button', { name: 'Copy as Word table' }).click();
	await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
	await expect(page.getByText('Copied: the table')).toBeAttached();
	const html = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const blob = await item?.getType('text/html');
		return (await blob?.text()) ?? '';
	});
	expect(html).toMatch(/<table[\s\S]*Beside the US alliance[\s\S]*silent/u);
	await page.getByRole('button', { name: 'Copy as Markdown' }).click();
	await expect(page.getByRole('button', { name: 'Copy as Word table' })).toBeVisible();
	expect(await copied(page)).toContain('| Question | Novotná | Singh |');
});

test('a hit says that it was copied, and not so once it is another quote', async ({ page }) => {
	await open(page, 'search/?q=nuclear');
	const best = page.getByRole('main').getByRole('listitem').first();
	await best.getByRole('button', { name: /^Copy/u }).click();
	await expect(best.getByRole('button', { name: 'Copied' })).toBeVisible();
	await page.getByRole('searchbox').fill('nuclear democratic');
	await expect(best.locator('mark').first()).toHaveText('democratic');
	await expect(best.getByRole('button', { name: /^Copy/u })).toBeVisible();
});

for (const key of ['Tab', 'Enter'])
	test(`what was typed is in the address at once with ${key}`, async ({ page }) => {
		await page.clock.install();
		await open(page, 'search/');
		const field = page.getByRole('searchbox');
		await field.focus();
		await page.locator('[data-for=""]').waitFor();
		await page.clock.pauseAt(new Date(Date.now() + 3_600_000)); // no waiting time ends any more
		await field.pressSequentially('nuclear');
		await expect(page.locator('[data-for="nuclear"]')).toBeVisible();
		expect(new URL(page.url()).searchParams.get('q')).toBeNull();
		await field.press(key);
		await expect(page).toHaveURL(/\/search\/\?q=nuclear$/u);
	});

test('an apostrophe is searched for, typed or in a link', async ({ page }) => {
	await open(page, "search/?q=Korea's");
	const hits = page.getByRole('main').getByRole('listitem');
	await expect(hits.first()).toContainText(/Korea/u);
	const field = page.getByRole('searchbox');
	await field.fill("NATO's");
	await expect(page.locator(`[data-for="NATO's"]`)).toBeVisible();
	await expect(hits.first()).toContainText(/NATO/u);
	await field.press('Tab');
	await expect(page).toHaveURL(/q=NATO(?:'|%27)s$/u);
});

test('Back right after typing leads to the page before', async ({ page }) => {
	await open(page, 'codebook/');
	await page.getByRole('link', { name: 'Search' }).first().click();
	const field = page.getByRole('searchbox');
	await field.focus();
	await page.locator('[data-for=""]').waitFor();
	await field.pressSequentially('alli');
	await page.goBack();
	await expect(page).toHaveURL(/\/codebook\/$/u);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Codebook');
	await page.goForward();
	await expect(field).toBeVisible();
	await page.goBack();
	await expect(page, 'no entry was written over').toHaveURL(/\/codebook\/$/u);
});

for (const address of ['compare/', 'search/?q=alliance'])
	test(`Back leads to where the reader was: ${address}`, async ({ page }) => {
		await open(page, address);
		await wake(page);
		await expect
			.poll(() => page.evaluate(() => document.documentElement.scrollHeight))
			.toBeGreaterThan(2500);
		const top = await page.evaluate(() => {
			window.scrollTo(0, 1200);
			return window.scrollY;
		});
		expect(top).toBeGreaterThan(1000);
		await page.evaluate(() =>
			document.querySelector<HTMLElement>('header a[href*="codebook"]')?.click(),
		);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Codebook');
		await page.goBack();
		await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(top);
	});

test('what the browser refuses to copy is offered to be copied by hand', async ({ page }) => {
	await page.addInitScript(() => {
		const refuse = () => Promise.reject(new Error('refused'));
		// The empty page that Firefox opens first has no clipboard.
		Object.assign(navigator.clipboard ?? {}, { write: refuse, writeText: refuse });
	});
	await openAwake(page, 'compare/?docs=novotna.singh&dims=us-alliance');
	await page.getByRole('button', { name: 'Copy as Markdown' }).click();
	const alert = page.getByRole('alert');
	await expect(alert.getByRole('textbox')).toHaveValue(/\| Question \| Novotná \| Singh \|/u);
	await alert.getByRole('button', { name: 'Close' }).click();
	await expect(alert).toHaveCount(0);
});

test.describe('two texts against each other', () => {
	const ADDRESS = 'compare/?docs=park-dersimonian.reiterer.novotna';

	test('A and B have a chart and a sentence; nobody is compared with a silence', async ({
		page,
	}) => {
		await openAwake(page, ADDRESS);
		await side(page, 'A').selectOption('park-dersimonian');
		await side(page, 'B').selectOption('novotna');
		expect([queryOf(page).get('a'), queryOf(page).get('b')]).toEqual([
			'park-dersimonian',
			'novotna',
		]);
		const chart = page.locator('#difference .chart svg');
		await expect(chart.locator('[data-cell]')).toHaveCount(26);
		await expect(page.locator('.sentence')).toContainText(
			'Six questions can’t be compared, because Novotná is silent on them.',
		);
	});

	test('a mark leads to its cell each time, and one step Back undoes it', async ({ page }) => {
		await openAwake(page, `${ADDRESS}&a=park-dersimonian&b=reiterer`);
		const mark = page.locator('#difference [data-cell="reiterer.nato-role"]');
		const cell = page.locator('[id="cell-reiterer.nato-role"]');
		await mark.click();
		await expect(cell).toBeInViewport();
		await mark.scrollIntoViewIfNeeded();
		await expect(cell).not.toBeInViewport();
		await mark.click();
		await expect(cell).toBeInViewport();
		await page.goBack();
		await expect(page).not.toHaveURL(/cell=/u);
	});

	test('closing a pair leaves the focus where one is chosen', async ({ page }) => {
		await openAwake(page, `${ADDRESS}&a=park-dersimonian&b=reiterer`);
		await page.locator('#pair').getByRole('button', { name: 'Close' }).press('Enter');
		await expect(side(page, 'A')).toBeFocused();
	});

	test('every reading is offered where something draws it', async ({ page }) => {
		await openAwake(page, ADDRESS);
		const choice = page.getByRole('checkbox', { name: 'Show every reading' });
		await expect(choice).toHaveCount(0);
		await side(page, 'A').selectOption('park-dersimonian');
		await side(page, 'B').selectOption('novotna');
		await expect(choice).toBeVisible();
	});

	test('choosing the other’s text changes places, and so does Swap', async ({ page }) => {
		await openAwake(page, `${ADDRESS}&a=reiterer&b=novotna`);
		await page.getByRole('button', { name: 'Swap' }).click();
		await expect(page).toHaveURL(/a=novotna&b=reiterer/u);
		await side(page, 'A').selectOption('reiterer');
		await expect(page).toHaveURL(/a=reiterer&b=novotna/u);
	});

	test('the arrow keys step through the pairs, round the ends', async ({ page }) => {
		await openAwake(page, `${ADDRESS}&a=park-dersimonian&b=reiterer`);
		await expect(page.getByText('Pair 1 of 3')).toBeVisible();
		await page.keyboard.press('ArrowRight');
		await expect(page).toHaveURL(/a=park-dersimonian&b=novotna/u);
		await page.keyboard.press('ArrowRight');
		await expect(page.getByText('Pair 3 of 3')).toBeVisible();
		await page.keyboard.press('ArrowRight');
		await expect(page.getByText('Pair 1 of 3')).toBeVisible();
		await page.keyboard.press('ArrowLeft');
		await expect(page).toHaveURL(/a=reiterer&b=novotna/u);
	});

	test('arrow keys on a mark go from mark to mark, and Enter leads to its sentences', async ({
		page,
	}) => {
		await openAwake(page, `${ADDRESS}&a=park-dersimonian&b=reiterer`);
		await page.locator('#difference [data-cell="park-dersimonian.nato-role"]').focus();
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('#difference [data-cell="reiterer.nato-role"]')).toBeFocused();
		await expect(page.getByText('Pair 1 of 3')).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(page.locator('[id="cell-reiterer.nato-role"]')).toBeFocused();
		await expect(page.locator('[id="cell-reiterer.nato-role"]')).toBeInViewport();
	});

	test('the widest distance stands first, where that is asked for', async ({ page }) => {
		await openAwake(page, `${ADDRESS}&a=park-dersimonian&b=reiterer`);
		await page.locator('#pair').getByRole('combobox', { name: 'Order' }).selectOption('spread');
		const first = page.locator('#difference [data-dimension]').first();
		await expect(first).toHaveAttribute('data-dimension', 'theatre-linkage');
	});
});

test.describe('pinned quotes', () => {
	const quotes = (page: Page) => page.locator('#pins li blockquote > p');

	test('are in the address, in the order of the hand', async ({ page }) => {
		await openAwake(page, 'compare/?docs=novotna.singh&dims=nato-role');
		const cells = page.locator('.cells blockquote');
		const texts = await cells.locator('> p').allTextContents();
		for (const i of [0, 2]) {
			await cells.nth(i).hover();
			await cells.nth(i).getByRole('button', { name: 'Pin this quote' }).click();
			await expect(cells.nth(i).getByRole('button', { name: 'Unpin this quote' })).toBeVisible();
		}
		expect(queryOf(page).get('pins')?.split('.')).toHaveLength(2);
		const [first = '', , second = ''] = texts;
		await expect(quotes(page)).toHaveText([first, second]);

		const down = page.locator('#pins li').first().getByRole('button', { name: 'Down' });
		await down.focus();
		await page.keyboard.press('Enter');
		await expect(quotes(page)).toHaveText([second, first]);
		await expect(
			page.locator('#pins li').nth(1).getByRole('button', { name: 'Down' }),
		).toBeFocused();

		await page.reload();
		await expect(quotes(page)).toHaveText([second, first]);
		await page
			.locator('#pins')
			.getByRole('button', { name: 'Unpin this quote' })
			.first()
			.press('Enter');
		await expect(quotes(page)).toHaveText([first]);
		await expect(page.locator('#pins').getByRole('heading')).toBeFocused();
		await page.goBack();
		await expect(quotes(page)).toHaveText([second, first]);
		await page.locator('#pins').getByRole('button', { name: 'Unpin all' }).click();
		await expect(page.locator('#pins')).toHaveCount(0);
		await page.goBack();
		await expect(quotes(page)).toHaveText([second, first]);
	});

	test('are copied with their references, and what they are of is compared', async ({ page }) => {
		await openAwake(page, 'compare/?docs=park-dersimonian&dims=nato-role');
		const cell = page.locator('.cells blockquote').first();
		await cell.hover();
		await cell.getByRole('button', { name: 'Pin this quote' }).click();
		await page.getByRole('button', { name: 'All' }).first().click();
		await page.getByLabel('Copy quotes as').selectOption('bibtex');
		await page.locator('#pins').getByRole('button', { name: 'Copy all' }).click();
		await expect(page.locator('#pins').getByRole('button', { name: 'Copied' })).toBeVisible();
		expect(await copied(page)).toMatch(/^@misc\{park-dersimonian,/u);
		await page.locator('#pins').getByRole('button', { name: 'Compare these' }).click();
		await expect(page).toHaveURL(/docs=park-dersimonian&dims=nato-role/u);
	});

	test('that are not in the data are named', async ({ page }) => {
		await openAwake(page, 'compare/?pins=nothing');
		await expect(page.locator('#pins')).toContainText('pins 1 quote that is not in these data');
		await page.getByRole('button', { name: 'Take out of the link' }).click();
		await expect(page.locator('#pins')).toHaveCount(0);
		expect(queryOf(page).has('pins')).toBe(false);
	});

	test('can be pinned, copied and found in the text from the evidence of a mark', async ({
		page,
	}) => {
		await openAwake(page, '?cell=park-dersimonian.nato-role');
		const quote = page
			.getByRole('complementary', { name: 'Evidence' })
			.locator('blockquote')
			.first();
		await expect(quote.getByRole('link')).toHaveAttribute(
			'href',
			/#:~:text=Europeans%20should%20focus%20on%20regrouping/u,
		);
		await quote.getByRole('button', { name: 'Copy this quote' }).click();
		await expect(quote.getByRole('button', { name: 'Copied' })).toBeVisible();
		expect(await copied(page)).toMatch(
			/^“Europeans should focus .*” \(Park & DerSimonian, 2024, para\. 20\)\nJames Park & Artin DerSimonian \(2024, July\)\. The Folly/u,
		);
		await quote.getByRole('button', { name: 'Pin this quote' }).click();
		await page.getByRole('link', { name: 'See them in Compare' }).click();
		await expect(quotes(page)).toHaveText([/^“Europeans should focus/u]);
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	for (const query of ['', '?a=park-dersimonian&b=novotna', '?docs=kim&dims=nato-role']) {
		test(`nothing sticks out: ${query || 'all texts'}`, async ({ page }) => {
			await openAwake(page, `compare/${query}`);
			await expectNoOverflow(page);
		});
	}

	test('the list of questions stands within the page', async ({ page }) => {
		await openAwake(page, 'compare/');
		await page.locator('#filters summary').click();
		await expect(page.getByRole('checkbox', { name: /Escalation risk/u })).toBeVisible();
		await expectNoOverflow(page);
	});

	test('a row that was swiped before the code came stays where it is', async ({ page }) => {
		await open(page, 'compare/');
		await expect(page.locator('.island[data-awake]')).toHaveCount(0);
		const row = page.locator('.cells').first();
		const left = await row.evaluate((cells) => {
			cells.scrollTo({ left: cells.scrollWidth });
			return cells.scrollLeft;
		});
		expect(left).toBeGreaterThan(300);
		await wake(page);
		expect(await row.evaluate((cells) => cells.scrollLeft)).toBe(left);
	});

	test('a row is swiped from text to text', async ({ page }) => {
		await openAwake(page, 'compare/');
		const row = page.locator('.cells').first();
		await expect(row.locator('.name').first()).toBeVisible();
		await row.scrollIntoViewIfNeeded();
		await row.evaluate((cells) => cells.scrollTo({ left: cells.scrollWidth }));
		await expect(row.locator('td').last()).toBeInViewport();
	});
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing, ${colorScheme}`, inScheme(colorScheme), async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await openAwake(
			page,
			'compare/?docs=kim.novotna.singh&dims=nato-role.escalation-risk&a=kim&b=novotna&cell=kim.nato-role&pins=nothing',
		);
		await expect(page.locator('#difference svg').first()).toBeVisible();
		await expectAccessible(page);
	});
}

test('paper gets the table without menus', onlyChromium.media, async ({ page }) => {
	await open(page, 'compare/');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('navigation')).toBeHidden();
	await expect(page.getByRole('button', { name: 'Copy as Word table' })).toBeHidden();
	await expect(page.locator('.cells blockquote').first()).toBeVisible();
	// What is moved in a head that stands on every page is printed where it was before.
	await expect(page.locator('thead svg path').first()).toHaveCSS(
		'transform',
		'matrix(1, 0, 0, 1, 0, 0)',
	);
});

test('on paper a translation is as large as the words', onlyChromium.media, async ({ page }) => {
	await open(page, 'ko/compare/');
	await page.emulateMedia({ media: 'print' });
	const [words, translation, ...others] = await page
		.locator('.cells blockquote')
		.first()
		.locator('p')
		.evaluateAll((lines) => lines.map((line) => getComputedStyle(line).fontSize));
	expect(translation).toBe(words);
	expect(others).toEqual([]);
});
