import type { Page } from '@playwright/test';
import {
	expect,
	expectAccessible,
	expectNoOverflow,
	inScheme,
	onlyChromium,
	open,
	test,
	wake,
} from './page';

const PAGES = [
	'documents/',
	'documents/kim/',
	'dimensions/',
	'dimensions/nato-role/',
	'codebook/',
	'similarity/',
	'search/?q=deterrence',
	'agreement/',
	'data/',
	'embed/how-to/',
	'help/',
	'method/',
];
/** The same pages in Korean, and those that have tests of their own in English. */
const KOREAN = ['', 'compare/?a=kim&b=singh', 'slides/', ...PAGES].map(
	(address) => `ko/${address.replace('deterrence', '억제')}`,
);
const WIDTHS = [1440, 390];

/** Until all of the page's code is there, and what was searched for is found. */
async function wakeFully(page: Page) {
	await wake(page);
	if (page.url().includes('/search/')) await expect(page.locator('mark').first()).toBeVisible();
}

const COLOURS = {
	light: { colorScheme: 'light' },
	dark: { colorScheme: 'dark' },
	'of the reader’s own': { contextOptions: { forcedColors: 'active' } },
} as const;

test.describe('without JavaScript', onlyChromium.withoutCode, () => {
	test.use({ javaScriptEnabled: false });

	test('every page leads to itself in the other language, and back', async ({ page }) => {
		for (const address of [
			'',
			'compare/',
			'slides/',
			...PAGES.filter((each) => !/\?/u.test(each)),
		]) {
			await page.goto(address);
			await page.getByRole('link', { name: '한국어' }).first().click();
			await expect(page).toHaveURL(`ko/${address}`);
			await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
			await page.getByRole('link', { name: 'English' }).first().click();
			await expect(page).toHaveURL(address);
			await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		}
	});
});

for (const [name, colours] of Object.entries(COLOURS))
	for (const width of WIDTHS)
		test.describe(`colours ${name}, ${width} px`, inScheme(name), () => {
			test.use({ ...colours, viewport: { width, height: 900 } });

			for (const address of ['', 'compare/?a=kim&b=singh', 'slides/', ...PAGES, ...KOREAN])
				test(`${address} is accessible, and nothing sticks out`, async ({ page }) => {
					await open(page, address);
					await wakeFully(page);
					await expectNoOverflow(page);
					await expectAccessible(page);
				});
		});

for (const address of ['', 'compare/', 'slides/', ...PAGES, ...KOREAN])
	test(`every link and control of /${address} is reached with Tab, and seen to be`, async ({
		page,
	}) => {
		await open(page, address);
		await page.keyboard.press('Tab');
		await expect(page.locator('.island:not([data-awake])')).toHaveCount(0);
		const wanted = await page.evaluate(() => {
			const stops = document.querySelectorAll<HTMLElement | SVGElement>(
				'a[href], button, select, input, summary, textarea, [tabindex]',
			);
			// Of a group of radio buttons the chosen one is the stop.
			return [...stops].filter(
				(element) =>
					element.checkVisibility() &&
					element.tabIndex >= 0 &&
					!element.matches(':disabled, [type=radio]:not(:checked)'),
			).length;
		});
		expect(wanted).toBeGreaterThan(10);
		const reached = new Set<number>();
		for (let i = 0; i < wanted * 1.5 && reached.size < wanted; i += 1) {
			if (i > 0) await page.keyboard.press('Tab'); // the first stop has been reached above
			const stop = await page.evaluate(() => {
				const { activeElement: element } = document;
				// After the last stop the focus may go round by the browser's own bars.
				if (!element || element === document.body || !document.hasFocus()) return null;
				const place = [...document.querySelectorAll('*')].indexOf(element);
				return { place, ring: element.matches(':focus-visible') };
			});
			if (!stop) continue;
			expect(stop.ring).toBe(true);
			reached.add(stop.place);
		}
		expect(reached.size).toBeGreaterThanOrEqual(wanted);
	});

// A choice of a list is printed as it stands.
test('nothing on paper can be pressed', onlyChromium.media, async ({ page }) => {
	for (const address of [
		'',
		'compare/',
		...PAGES.filter((each) => !/data|search|how-to/u.test(each)),
	]) {
		await open(page, address);
		await wakeFully(page);
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('main')).toBeVisible();
		await expect(page.locator('button, input').filter({ visible: true })).toHaveCount(0);
		await page.emulateMedia({ media: 'screen' });
	}
});

test('what the search gets ready is neither seen, nor spoken, nor reached with Tab', async ({
	page,
}) => {
	await open(page, 'search/');
	const field = page.getByRole('searchbox');
	await field.focus();
	const main = page.getByRole('main');
	const unseen = main.locator('section li a');
	await expect(unseen).not.toHaveCount(0);
	await expect(unseen.filter({ visible: true })).toHaveCount(0);
	await expect(main.getByRole('listitem')).toHaveCount(0);
	await page.keyboard.press('Tab');
	expect(await main.evaluate((element) => element.contains(document.activeElement))).toBe(false);
	await expectAccessible(page);
	// With words that stand nowhere, too; then what stands somewhere is there once.
	await field.fill('xqzt');
	await expect(page.getByText('Nothing found for “xqzt”')).toBeVisible();
	await expect(main.getByRole('listitem')).toHaveCount(0);
	await field.fill('deterrence');
	await expect(main.getByRole('listitem').nth(1)).toBeVisible();
	const texts = await main.getByRole('listitem').allInnerTexts();
	expect(new Set(texts).size).toBe(texts.length);
});

test('with the next letter its best hit is there, and what was found before is out of sight', async ({
	page,
}) => {
	await open(page, 'search/?q=deterrence');
	const hits = page.getByRole('main').getByRole('listitem');
	await expect(hits.nth(1)).toBeVisible();
	const [seen, before, after] = await page.evaluate(async () => {
		const field = document.querySelector<HTMLInputElement>('input[type="search"]');
		const status = document.querySelector('[data-for]');
		if (!field || !status) throw new Error('There is no search.');
		const room = () => document.querySelector('main .others')?.getBoundingClientRect().height;
		const before = room();
		const isAnswered = new Promise<void>((resolve) => {
			new MutationObserver(() => resolve()).observe(status, { attributes: true });
		});
		field.value = 'nuclear';
		field.dispatchEvent(new InputEvent('input', { bubbles: true }));
		await isAnswered;
		const seen = [...document.querySelectorAll<HTMLElement>('main li')]
			.filter((hit) => hit.checkVisibility())
			.map((hit) => hit.querySelector('mark')?.textContent);
		return [seen, before, room()] as const;
	});
	expect(seen).toEqual(['nuclear']);
	expect(before).toBeGreaterThan(0);
	expect(after, 'the page keeps its height').toBe(before);
	await expect(hits.nth(1)).toContainText('nuclear');
	for (const hit of await hits.all())
		await expect(hit.locator('mark').first()).toHaveText(/nuclear/iu);
	await page.getByRole('searchbox').fill('xqzt');
	await expect(page.getByText('Nothing found for “xqzt”')).toBeVisible();
	await expect(page.getByRole('contentinfo'), 'nothing takes no room').toBeInViewport();
});

test('a passage that was found can be pinned, and is then in the address', async ({ page }) => {
	await open(page, 'search/?q=deterrence');
	const hit = page
		.locator('li')
		.filter({ has: page.locator('.quote mark') })
		.first();
	await hit.getByRole('button', { name: /^Pin/u }).click();
	await expect(page).toHaveURL(/[?&]pins=/u);
	await expect(hit.getByRole('button', { name: /^Unpin|pinned/iu })).toBeVisible();
});

test('a quote of a disputed cell can be pinned', async ({ page }) => {
	await open(page, 'agreement/');
	await wakeFully(page);
	await page.locator('blockquote').getByRole('button', { name: /^Pin/u }).first().click();
	await expect(page).toHaveURL(/[?&]pins=/u);
});

test('the question mark lists the keys on every page, and the focus comes back', async ({
	page,
}) => {
	for (const address of ['', 'compare/', 'codebook/']) {
		await open(page, address);
		const link = page.getByRole('link', { name: 'Compare' }).first();
		await link.focus();
		await page.keyboard.press('?');
		const list = page.getByRole('dialog', { name: 'Keyboard' });
		await expect(list).toContainText('opens the evidence of a mark');
		await expectAccessible(page);
		await page.keyboard.press('Escape');
		await expect(list).toBeHidden();
		await expect(link).toBeFocused();
	}
	// It is a letter where somebody writes.
	await open(page, 'search/');
	await page.getByRole('searchbox').fill('');
	await page.keyboard.press('?');
	await expect(page.getByRole('searchbox')).toHaveValue('?');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await page.getByRole('button', { name: 'Keyboard (?)' }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
});
