import { readFileSync } from 'node:fs';
import type { Frame, FrameLocator } from '@playwright/test';
import { frameSnippet, hostScript } from '../../src/lib/export/snippets';
import { serveHost, type Host } from './host';
import { expect, expectAccessible, onlyChromium, open, test as quietTest } from './page';

const VIEWS: { slug: string; title: string }[] = JSON.parse(
	readFileSync('data/nato-rok/views.json', 'utf8'),
);
const RADAR = 'chart=radar&docs=kim.singh';

/** A page of another site; the one request to another host that is wanted here. */
const test = quietTest.extend<{ openHost: (html: string) => Promise<FrameLocator> }>({
	openHost: async ({ page, quiet }, use) => {
		const hosts: Host[] = [];
		await use(async (html) => {
			const host = await serveHost(html);
			hosts.push(host);
			await page.goto(host.address);
			quiet.splice(quiet.indexOf(`request: ${host.address}`), 1);
			return page.frameLocator('iframe').first();
		});
		hosts.forEach(({ close }) => close());
	},
});

/** What a browser itself says of a frame without an origin: its font is denied, its script is. */
function forgiveSandbox(quiet: string[]) {
	const usual =
		/blocked by CORS policy|net::ERR_FAILED|Blocked script execution|The Same Origin Policy disallows|cross-site access not allowed/u;
	for (const said of quiet.filter((each) => usual.test(each))) quiet.splice(quiet.indexOf(said), 1);
}

test.describe('a named view', () => {
	for (const { slug, title } of VIEWS) {
		test(`${slug} is a page without a script, with title, chart and source`, async ({ page }) => {
			await page.goto(`embed/${slug}/`);
			await expect(page.locator('script')).toHaveCount(0);
			await expect(page.locator('h1')).toHaveText(title);
			await expect(page.locator('svg').first()).toBeVisible();
			await expect(page.locator('p.s')).toContainText('Five texts on NATO and South Korea');
		});
	}

	test('leads from each mark to its evidence', async ({ page }) => {
		await page.goto('embed/headline/');
		const mark = page.locator('svg.w a[href$="cell=kim.nato-role"] text').first();
		const [opened] = await Promise.all([page.waitForEvent('popup'), mark.click()]);
		await expect(opened).toHaveURL(/\?dims=[^&]+&cell=kim\.nato-role$/u);
		await expect(opened.locator('#evidence-title')).toContainText('Kim');
	});

	test(
		'follows the colours of the host, or has fixed ones',
		onlyChromium.media,
		async ({ page }) => {
			const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
			await page.emulateMedia({ colorScheme: 'dark' });
			await page.goto('embed/headline/');
			expect(await paper()).toBe('rgb(21, 23, 26)');
			await page.goto('embed/headline/light/');
			expect(await paper()).toBe('rgb(252, 251, 248)');
			await page.emulateMedia({ colorScheme: 'light' });
			await page.goto('embed/headline/dark/');
			expect(await paper()).toBe('rgb(21, 23, 26)');
		},
	);

	test('needs no scrolling in the frame that its snippet makes, at any width', async ({
		page,
		baseURL,
		openHost,
	}) => {
		await open(page, 'embed/how-to/');
		const snippet = await page
			.locator('section', { hasText: 'HTML' })
			.first()
			.locator('code')
			.innerText();
		expect(snippet).toContain(`src="${baseURL}embed/headline/"`);
		for (const width of [600, 808, 1400]) {
			await page.setViewportSize({ width, height: 900 });
			await openHost(snippet);
			const frame = page.frames()[1];
			await frame?.waitForLoadState();
			const heights = await frame?.evaluate(() => [
				document.documentElement.scrollHeight,
				innerHeight,
			]);
			expect(heights?.[0]).toBeLessThanOrEqual((heights?.[1] ?? 0) + 1);
		}
	});

	test('stands in a frame that may nothing', async ({ quiet, baseURL, openHost }) => {
		const html = `<iframe sandbox="" src="${baseURL}embed/matrix/" width="900" height="900"></iframe>`;
		const frame = await openHost(html);
		await expect(frame.locator('h1')).toHaveText(/stand closer to each other/);
		await expect(frame.locator('svg').first()).toBeVisible();
		forgiveSandbox(quiet);
	});

	test('is accessible', async ({ page }) => {
		await page.goto('embed/headline/');
		await expectAccessible(page);
	});
});

test.describe('any view in a frame', () => {
	test('works where scripts alone are allowed, from a host that permits nothing', async ({
		quiet,
		baseURL,
		openHost,
	}) => {
		const html = `<iframe sandbox="allow-scripts" src="${baseURL}embed/?${RADAR}" width="900" height="1200"></iframe>`;
		const frame = await openHost(html);
		await expect(frame.locator('h1')).toHaveText('Radar');
		await frame.locator('[data-cell="singh.nato-role"]').first().click();
		await expect(frame.getByRole('region', { name: 'Evidence' })).toContainText('paragraph');
		await frame.getByRole('button', { name: 'Close' }).click();
		await expect(frame.getByRole('region', { name: 'Evidence' })).toHaveCount(0);
		forgiveSandbox(quiet);
	});

	test('says that it needs scripts where there are none, and links to the page', async ({
		quiet,
		baseURL,
		openHost,
	}) => {
		const html = `<iframe sandbox="" src="${baseURL}embed/?${RADAR}" width="900" height="600"></iframe>`;
		const frame = await openHost(html);
		await expect(frame.locator('noscript p')).toBeVisible();
		await expect(frame.locator('noscript a')).toHaveAttribute('href', '../');
		forgiveSandbox(quiet);
	});

	test('makes its frame as high as it is, and higher when evidence opens', async ({
		page,
		baseURL,
		openHost,
	}) => {
		const src = `${baseURL}embed/?docs=kim&dims=nato-role`;
		const snippet = frameSnippet({ src, title: 'x', isLive: true, width: 808, height: 616 });
		const frame = await openHost(snippet);
		await expect(frame.locator('h1')).toBeVisible();
		const contentHeight = () =>
			frame
				.locator('#frame')
				.evaluate((content) => Math.ceil(content.getBoundingClientRect().height));
		const frameHeight = () => page.locator('iframe').evaluate((element) => element.clientHeight);
		// The content may still grow, when its font comes.
		const room = async () => (await frameHeight()) - (await contentHeight());
		await expect.poll(room).toBe(0);
		const before = await frameHeight();
		await frame.locator('[data-cell="kim.nato-role"]').click();
		await expect.poll(frameHeight).toBeGreaterThan(before);
		await expect.poll(room).toBe(0);
	});

	test('keeps its proportions where the host runs no script', async ({
		page,
		baseURL,
		openHost,
	}) => {
		const src = `${baseURL}embed/?${RADAR}`;
		const snippet = frameSnippet({ src, title: 'x', isLive: true, width: 800, height: 600 });
		await openHost(snippet.slice(0, snippet.indexOf('<script>')));
		await page.setViewportSize({ width: 1200, height: 900 });
		// Less than 1200 where a scroll bar takes room.
		const [width, height] = await page
			.locator('iframe')
			.evaluate((frame) => [frame.clientWidth, frame.clientHeight]);
		expect(width).toBeGreaterThan(1180);
		expect(height).toBe(((width ?? 0) * 3) / 4);
	});

	test('draws when a frame that starts hidden is shown', async ({ page, baseURL, openHost }) => {
		const html = `<div hidden>${frameSnippet({
			src: `${baseURL}embed/?${RADAR}`,
			title: 'x',
			isLive: true,
			width: 800,
			height: 600,
		}).replace(' loading="lazy"', '')}</div>`;
		const frame = await openHost(html);
		await page.frames()[1]?.waitForLoadState();
		await page.locator('div').evaluate((hidden) => hidden.removeAttribute('hidden'));
		await expect(frame.locator('svg').first()).toBeVisible();
		await expect
			.poll(() => page.locator('iframe').evaluate((element) => element.style.height))
			.toMatch(/^\d+px$/);
	});

	test('believes no message but that of its own frame, of its type and in range', async ({
		page,
		baseURL,
		openHost,
	}) => {
		const html = `<iframe id="ours" src="${baseURL}embed/headline/" style="height:300px"></iframe>
			<iframe id="theirs" srcdoc="x" style="height:300px"></iframe>
			<script>${hostScript(`${baseURL}embed/`)}</script>`;
		await openHost(html);
		const [host, ours, theirs] = page.frames();
		await ours?.waitForLoadState();
		const say = (from: Frame | undefined, data: unknown) =>
			from?.evaluate((message) => parent.postMessage(message, '*'), data);
		const set = await page.evaluateHandle(() => {
			const heights: string[] = [];
			for (const frame of document.querySelectorAll('iframe'))
				new MutationObserver(() => heights.push(`${frame.id} ${frame.style.height}`)).observe(
					frame,
					{ attributes: true },
				);
			return heights;
		});
		await say(theirs, { type: 'stanceboard:height', height: 700 });
		await say(host, { type: 'stanceboard:height', height: 700 });
		await say(ours, { type: 'other', height: 700 });
		await say(ours, { type: 'stanceboard:height', height: 1e9 });
		await say(ours, { type: 'stanceboard:height', height: '100vh' });
		await say(ours, { type: 'stanceboard:height' });
		await say(ours, null);
		// Messages of one window arrive in their order: whoever hears this one has heard all before it.
		await say(ours, { type: 'stanceboard:height', height: 700 });
		await expect.poll(() => set.evaluate((heights) => heights)).toEqual(['ours 700px']);
	});

	test('never shows the default view first', async ({ page }) => {
		await page.addInitScript(() => {
			const titles: string[] = [];
			Object.assign(window, { titles });
			new MutationObserver(() => {
				const title = document.querySelector('h1')?.textContent;
				if (title && titles.at(-1) !== title) titles.push(title);
			}).observe(document, { childList: true, subtree: true });
		});
		await page.goto(`embed/?${RADAR}`);
		await expect(page.locator('h1')).toBeVisible();
		expect(await page.evaluate('titles')).toEqual(['Radar']);
	});

	test('names what its address asks for in vain, as text', async ({ page }) => {
		await page.goto(`embed/?docs=kim.${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
		await expect(page.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
		await expect(page.locator('img')).toHaveCount(0);
	});

	test('is complete by keyboard', async ({ page }) => {
		await page.goto('embed/?docs=kim.singh&dims=nato-role');
		await page.keyboard.press('Tab');
		await expect(page.locator('[data-cell="kim.nato-role"]')).toBeFocused();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('Enter');
		await expect(page.locator('section h2')).toContainText('Singh');
		await page.keyboard.press('Escape');
		await expect(page.locator('[data-cell="singh.nato-role"]')).toBeFocused();
		await expect(page.locator('section')).toHaveCount(0);
	});

	test('is accessible, with its evidence open', async ({ page }) => {
		await page.goto('embed/?chart=heatmap&docs=kim.singh&cell=kim.nato-role');
		await expect(page.locator('section')).toBeVisible();
		await expectAccessible(page);
	});

	test('shows a frozen view, says what has changed since, and the scores of today', async ({
		page,
	}) => {
		// Kim on NATO's role is +1 (code 6); the link was made when it was −2 (code 0).
		await page.goto('embed/?docs=kim&dims=nato-role&data=0~abc');
		await expect(page.getByText('Kim on NATO’s role in Asia: then −2, now +1')).toBeVisible();
		const spoken = () => page.locator('[data-cell="kim.nato-role"]').getAttribute('aria-label');
		expect(await spoken()).toContain('minus 2');
		await page.getByRole('button', { name: 'As of today' }).click();
		expect(await spoken()).toContain('plus 1');
	});
});

test('the example deck shows a named view, then a live one', async ({ page }) => {
	await page.goto('slides/examples/');
	await expect(page.locator('h1')).toBeVisible();
	await page.keyboard.press('ArrowRight');
	const named = page.frameLocator('section.present iframe');
	await expect(named.locator('h1')).toHaveText(VIEWS[0]?.title ?? '');
	for (let i = 0; i < 4; i += 1) await page.keyboard.press('ArrowRight');
	const live = page.frameLocator('section.present iframe');
	await expect(live.locator('h1')).toHaveText('Heatmap');
	await expect
		.poll(() => page.locator('section.present iframe').evaluate((frame) => frame.style.height))
		.toMatch(/^\d+px$/);
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('section.present img')).toBeVisible();
});
