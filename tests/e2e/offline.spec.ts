import type { Page } from '@playwright/test';
import {
	expect,
	expectAccessible,
	expectNoOverflow,
	onlyChromium,
	open,
	openAwake,
	test as base,
} from './page';
import { serveRenewable, type RenewableSite } from './renewable-site';

/** Each test has a host of its own: caches belong to a host, and this one can be renewed. */
const test = base.extend<{ site: RenewableSite }>({
	// eslint-disable-next-line no-empty-pattern -- how a test's fixture says that it needs no other
	site: async ({}, use) => {
		const site = await serveRenewable(process.env.BASE_PATH ?? '');
		await use(site);
		site.close();
	},
	baseURL: async ({ site }, use) => use(site.address),
	keepsSite: true,
});

const notices = (page: Page) => page.getByRole('status', { name: 'Notices' });

/** One visit, until the whole site is kept. */
async function visit(page: Page) {
	await open(page);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

test('after one visit the site is read without a network', async ({ page, context }) => {
	await visit(page);
	await context.setOffline(true);
	await expect(notices(page)).toContainText('You are offline. All pages, charts and quotes are');
	await expectAccessible(page);

	await openAwake(page);
	for (const chart of ['positions', 'heatmap', 'radar'])
		await expect(page.locator(`#${chart} svg`).first()).toBeVisible();
	await page.locator('#heatmap [data-cell="kim.nato-role"]').click();
	await expect(page.locator('#evidence')).toContainText('necessitating a broader role');

	await openAwake(page, 'compare/?docs=kim.singh');
	await expect(page.getByRole('columnheader')).toHaveCount(2);
	await openAwake(page, 'documents/kim/');
	await expect(page.locator('.island svg').first()).toBeVisible();
	await openAwake(page, 'codebook/');
	await page.getByRole('navigation').getByRole('link', { name: 'Agreement' }).click();
	await expect(page.getByRole('row', { name: 'All cells' }).first()).toContainText('0.980');

	await open(page, 'search/?q=deterrence');
	await expect(page.locator('mark').first()).toBeVisible();
});

test(
	'the dataset is downloaded without a network',
	onlyChromium.downloads,
	async ({ page, context }) => {
		await visit(page);
		await context.setOffline(true);
		await open(page, 'data/');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Dataset (zip)' }).click(),
		]);
		expect(download.suggestedFilename()).toBe('nato-rok.zip');
	},
);

test(
	'a page that is not kept says so in words, and comes once the site is there',
	onlyChromium.offlineWorker,
	async ({ page, context, quiet }) => {
		await visit(page);
		await context.setOffline(true);
		for (const address of ['documents/nobody/', 'slides/examples/', 'views/headline.svg']) {
			await open(page, address);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(
				'This page can’t be reached',
			);
			await expect(page.getByRole('main')).toContainText('this page is not kept on this device');
		}
		await expectAccessible(page);
		await expectNoOverflow(page);
		await context.setOffline(false);
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(page.locator('svg').first()).toContainText('stand alone at one end');
		await page.goto('documents');
		await expect(page).toHaveURL(/\/documents\/$/u);
		quiet.length = 0; // the browser names what it did not get
	},
);

test('a site that is down is said to be', async ({ page, site, quiet }) => {
	await visit(page);
	site.close();
	await openAwake(page, 'similarity/');
	await open(page, 'no-such-page/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page can’t be reached');
	quiet.length = 0; // the browser names what it did not get
});

test('embeds and what is no page come from the network alone', async ({ page, context, quiet }) => {
	await visit(page);
	await context.setOffline(true);
	for (const address of ['embed/', 'embed/headline/'])
		await expect(page.goto(address)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED|NS_ERROR_OFFLINE/u);
	quiet.length = 0; // the browser names what it did not get
});

test('a new version waits until it is asked, and then takes the place of the old one', async ({
	page,
	site,
}) => {
	await visit(page);
	site.renew();
	await open(page, 'codebook/');
	const notice = notices(page).getByText('A new version of this site is there');
	await expect(notice).toBeVisible();
	await expectAccessible(page);
	// A page more, and a page anew, are still of the version that was there.
	await page.getByRole('navigation').getByRole('link', { name: 'Compare' }).click();
	await expect(page).toHaveURL(/\/compare\/$/u);
	await page.reload();
	await expect(notice).toBeVisible();
	await expect(page.locator('html[data-renewed]')).toHaveCount(0);

	let loads = 0;
	page.on('load', () => (loads += 1));
	await notices(page).getByRole('button', { name: 'Load it' }).click();
	await page.locator('html[data-renewed][data-hydrated]').waitFor();
	await expect(page).toHaveURL(/\/compare\/$/u);
	await expect(notice).toBeHidden();
	await open(page, 'codebook/');
	await expect(page.locator('html[data-renewed]')).toHaveCount(1);
	expect(loads).toBe(2);
	await expect
		.poll(() => page.evaluate(() => caches.keys()))
		.toEqual([expect.stringMatching(/ renewed$/u)]);
});

test('another window goes on until it is loaded anew, too', async ({ page, context, site }) => {
	await visit(page);
	const other = await context.newPage();
	await open(other, 'compare/');
	site.renew();
	await open(page);
	await notices(page).getByRole('button', { name: 'Load it' }).click();
	await page.locator('html[data-renewed]').waitFor();
	await expect(notices(other)).toContainText('Another window has loaded a new version');
	await expect(other.locator('html[data-renewed]')).toHaveCount(0);
	await other.getByRole('navigation').getByRole('link', { name: 'Codebook' }).click();
	await other.locator('html[data-renewed][data-hydrated]').waitFor();
	await expect(other).toHaveURL(/\/codebook\/$/u);
});

test('a new version comes while another window is busy, and says that it is on its way', async ({
	page,
	context,
	site,
}) => {
	await visit(page);
	const other = await context.newPage();
	await open(other, 'compare/');
	site.renew();
	await open(page);
	const load = notices(page).getByRole('button', { name: 'Load it' });
	await load.waitFor();
	// The browser asks the old worker to stop; a request that comes just then starts it once more.
	const busy = other.evaluate(async () => {
		const ask = () => fetch('./').then((page) => page.text());
		await ask();
		document.title = 'busy';
		while (document.title === 'busy') await ask();
		for (let count = 0; count < 20; count += 1) await ask();
	});
	await expect(other).toHaveTitle('busy');
	await load.click();
	await expect(notices(page)).toContainText('The new version is being loaded …');
	await expect(load).toBeDisabled();
	await other.evaluate(() => (document.title = 'asked'));
	await busy;
	await page.locator('html[data-renewed]').waitFor();
	await expect(notices(other)).toContainText('Another window has loaded a new version');
});

test('a new version does not wait for the answer of an old one that does not know the question', async ({
	page,
	site,
}) => {
	site.makeOlder();
	await visit(page);
	site.renew();
	await open(page);
	await notices(page).getByRole('button', { name: 'Load it' }).click();
	await expect(notices(page)).toContainText('The new version is being loaded …');
	await page.locator('html[data-renewed]').waitFor();
});

test('changes in no file are not lost to a new version without a question', async ({
	page,
	site,
}) => {
	await visit(page);
	site.renew();
	await openAwake(page, 'agreement/');
	await page.getByRole('button', { name: /^Change the consensus: Singh/u }).click();
	const form = page.getByRole('form');
	await form.getByRole('radio').first().check();
	await form.getByRole('textbox').fill('Read once more.');
	await form.getByRole('button', { name: 'Settle' }).click();
	await expect(notices(page)).toContainText('1 consensus was changed here');

	const questions: string[] = [];
	let answer = false;
	page.on('dialog', (dialog) => {
		questions.push(dialog.message());
		void (answer ? dialog.accept() : dialog.dismiss());
	});
	const load = notices(page).getByRole('button', { name: 'Load it' });
	await load.click();
	await expect.poll(() => questions).toHaveLength(1);
	await expect(notices(page)).toContainText('1 consensus was changed here');
	answer = true;
	await load.click();
	await page.locator('html[data-renewed][data-hydrated]').waitFor();
	expect(questions).toEqual(Array.from({ length: 2 }, () => expect.stringContaining('lose them?')));
});

test(
	'a browser finds nothing that keeps it from installing the site',
	onlyChromium.devtools,
	async ({ page, context }) => {
		await visit(page);
		const session = await context.newCDPSession(page);
		const manifest = await session.send('Page.getAppManifest');
		expect(manifest.errors).toEqual([]);
		expect(manifest.url).toMatch(/\/manifest\.webmanifest$/u);
		const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
		// A test's window is a private one.
		expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
	},
);
