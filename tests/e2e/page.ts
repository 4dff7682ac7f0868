import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { zipSync } from 'fflate';

export { expect };

/** Details of tests that run in Chromium alone: what the driver of Firefox (WebDriver BiDi) can't do. */
export const onlyChromium = {
	downloads: because('Firefox names a saved file without an id, and Playwright passes over it'),
	copiedPictures: because('Firefox without a window keeps text on its clipboard, but no picture'),
	withoutCode: because('Playwright does not switch JavaScript off'),
	media: because('Playwright emulates neither paper nor colours'),
	dragging: because('a pressed and moved pointer begins no drag'),
	offlineWorker: because(
		'Playwright takes the network from pages, and leaves it to service workers',
	),
	devtools: because('the question is one of the DevTools protocol'),
};

/** Details of a test in one kind of colours: Firefox has the light ones. */
export function inScheme(scheme: string) {
	return scheme === 'light' ? {} : onlyChromium.media;
}

function because(description: string) {
	return { tag: '@chromium', annotation: { type: 'in Chromium alone', description } };
}

/**
 * A page that must stay quiet: no console message, no error, no request to another host.
 * Without `keepsSite` the browser has no service workers: what is asked of the network is seen by the test.
 */
export const test = base.extend<{ quiet: string[]; keepsSite: boolean }>({
	keepsSite: [false, { option: true }],
	quiet: [
		async ({ page, context, baseURL, keepsSite }, use) => {
			if (!keepsSite)
				await context.addInitScript(() => {
					Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
				});
			const said: string[] = [];
			page.on('console', (message) => said.push(`console: ${message.text()}`));
			page.on('pageerror', (error) => said.push(`error: ${error.message}`));
			page.on('request', (request) => {
				const url = request.url();
				if (/^https?:/u.test(url) && new URL(url).host !== new URL(baseURL ?? '').host)
					said.push(`request: ${url}`);
			});
			await use(said);
			expect(said).toEqual([]);
		},
		{ auto: true },
	],
});

/** Opens an address below the base path and waits until the page has code behind it. */
export async function open(page: Page, address = '') {
	await page.goto(address);
	await page.locator('html[data-hydrated]').waitFor();
}

/** Moves the pointer, until all of the page's code is there. */
export async function wake(page: Page) {
	await page.mouse.move(5, 5);
	await page.mouse.move(8, 8);
	await expect(page.locator('.island:not([data-awake])')).toHaveCount(0);
}

/** Opens it and wakes it, as the first move of a pointer does. */
export async function openAwake(page: Page, address = '') {
	await open(page, address);
	await page.mouse.move(5, 5);
	await page.mouse.move(8, 8);
	await page.locator('.island[data-awake]').first().waitFor();
}

/** Chooses a dataset's folder; in Firefox a zip of it, since its driver hands over files alone. */
export async function chooseFolder(page: Page, folder: string) {
	if (!isFirefox(page)) return page.locator('input[webkitdirectory]').setInputFiles(folder);
	const files = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]);
	const buffer = Buffer.from(zipSync(Object.fromEntries(files) as Record<string, Uint8Array>));
	const zip = { name: `${basename(folder)}.zip`, mimeType: 'application/zip', buffer };
	return page.locator('input[type=file]:not([webkitdirectory])').setInputFiles(zip);
}

function isFirefox(page: Page): boolean {
	return page.context().browser()?.browserType().name() === 'firefox';
}

export async function expectAccessible(page: Page) {
	// Of 24 px, or with as much room around: axe looks at it only if it is asked to.
	const rules = { 'target-size': { enabled: true } };
	const axe = new AxeBuilder({ page }).options({ rules });
	// Firefox's driver takes a minute to hand over all that was looked at, so it hands over what is wrong.
	if (isFirefox(page)) axe.setLegacyMode().options({ rules, resultTypes: ['violations'] });
	const { violations } = await axe.analyze();
	expect(
		violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`),
	).toEqual([]);
}

/** Nothing may stick out of the page at its right edge. */
export async function expectNoOverflow(page: Page) {
	const [content, room] = await page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return [scrollWidth, clientWidth];
	});
	expect(content).toBeLessThanOrEqual(room);
}
