import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { chooseFolder, expect, onlyChromium, open, openAwake, test, wake } from './page';

test('a switch shows the same view in the other language, and back', async ({ page }) => {
	await openAwake(page, 'compare/?docs=kim.singh&a=kim&b=singh');
	await page.getByRole('link', { name: '한국어' }).click();
	await expect(page).toHaveURL(/\/ko\/compare\/\?docs=kim\.singh&a=kim&b=singh$/u);
	await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
	await expect(page.getByRole('columnheader')).toHaveCount(2);
	await expect(page.locator('#pair')).toContainText('두 문서 비교');
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/stanceboard\/compare\/\?docs=kim\.singh&a=kim&b=singh$/u);
});

test('a link may ask for a language', async ({ page, quiet }) => {
	await page.goto('?lang=ko&docs=kim.singh');
	await expect(page).toHaveURL(/\/ko\/\?docs=kim\.singh$/u);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'나토와 한국에 관한 문서 다섯 편',
	);
	// Firefox names what the page did not get that was left while it loaded.
	const left = quiet.filter((said) => said.includes('Unable to preload CSS'));
	for (const said of left) quiet.splice(quiet.indexOf(said), 1);
});

test('marks are spoken in Korean, quotes stay as they are, with a translation below', async ({
	page,
}) => {
	await openAwake(page, 'ko/?cell=kim.nato-role');
	const evidence = page.getByRole('complementary', { name: '근거' });
	await expect(evidence).toBeVisible();
	// The first passage that quotes.csv has for the cell, and its `text:ko`.
	await expect(evidence.locator('blockquote p[lang=en]').first()).toContainText(
		'regional conflicts have global repercussions',
	);
	await expect(evidence.locator('blockquote p[lang=ko]').first()).toHaveText(/^번역: [가-힣]/u);
	await expect(page.locator('#positions [data-cell="kim.nato-role"]')).toHaveAttribute(
		'aria-label',
		/^Kim, 나토의 아시아 역할: 플러스 1, .*인용문 3개$/u,
	);
});

test('what is found in a translation is shown as one, below the words themselves', async ({
	page,
}) => {
	await open(page, 'search/?q=전구는');
	const hit = page.getByRole('listitem').filter({ hasText: 'Translation: ' }).first();
	// As in quotes.csv: "the two theaters are indeed linked in numerous ways", with its `text:ko`.
	await expect(hit.locator('p[lang=en]')).toContainText('theaters are indeed linked');
	await expect(hit.locator('p[lang=ko]')).toHaveText(/^Translation: .*두 전구는 실제로/u);
	await expect(hit.locator('p[lang=ko] mark')).toHaveText('전구');
	await expect(hit.locator('p[lang=en] mark')).toHaveCount(0);
});

/** Messages of one line and without anything inserted, by key. */
function sentences(language: string): Map<string, string> {
	const areas = readdirSync(join('messages', language));
	return new Map(
		areas.flatMap((area) =>
			Object.entries(
				JSON.parse(readFileSync(join('messages', language, area), 'utf8')) as object,
			).filter(([, words]) => typeof words === 'string' && !words.includes('{')),
		),
	);
}

test('no English word of the interface is left on Korean pages', async ({ page }) => {
	const korean = new Set(sentences('ko').values());
	const english = new Set(
		[...sentences('en').values()].filter((words) => /[a-z]{3}/u.test(words) && !korean.has(words)),
	);
	expect(english.size).toBeGreaterThan(300);
	for (const address of [
		'',
		'compare/',
		'agreement/',
		'similarity/',
		'data/',
		'slides/',
		'help/',
	]) {
		await open(page, `ko/${address}`);
		await wake(page);
		const words = await page.evaluate(() => {
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			const found: string[] = [];
			while (walker.nextNode()) {
				const { textContent, parentElement } = walker.currentNode;
				if (textContent && !parentElement?.closest('script, [lang=en]'))
					found.push(textContent.trim());
			}
			for (const element of document.querySelectorAll('[aria-label], [title]'))
				found.push(element.getAttribute('aria-label') ?? '', element.getAttribute('title') ?? '');
			return found;
		});
		expect(words.filter((each) => english.has(each))).toEqual([]);
	}
});

test(
	'a deck is written in Korean, and goes along to English',
	onlyChromium.downloads,
	async ({ page }) => {
		await openAwake(page, 'ko/slides/');
		await page.getByRole('textbox', { name: '제목' }).first().fill('내 발표');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'PowerPoint 내려받기' }).click(),
		]);
		const files = unzipSync(readFileSync(await download.path()));
		const slides = Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name));
		const text = slides.map((name) => strFromU8(files[name] ?? new Uint8Array())).join('');
		expect(text).toContain('내 발표');
		expect(text).toContain('나토의 아시아 역량');
		expect(text).toContain('lang="ko-KR"');

		await page.getByRole('main').getByRole('link', { name: 'English' }).click();
		await expect(page).toHaveURL(/stanceboard\/slides\//u);
		await expect(page.getByRole('textbox', { name: 'Title' }).first()).toHaveValue('내 발표');
	},
);

test('a dataset of one’s own goes along', async ({ page }) => {
	await open(page, 'data/');
	await chooseFolder(page, 'tests/fixtures/cases/base');
	await page.getByRole('link', { name: 'See the overview' }).click();
	await page.getByRole('link', { name: '한국어' }).click();
	await expect(page.getByRole('region', { name: '내 데이터' })).toBeVisible();
	await expect(page.locator('#positions .chart svg').first()).toContainText('North Bank');
});
