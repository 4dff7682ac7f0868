import type { Page } from '@playwright/test';
import { expect, open, test, wake } from './page';

/** Where playwright.config.ts serves the site with longer words. */
const LONGER = `http://127.0.0.1:${Number(process.env['PORT'] ?? 4178) + 1}/longer/`;

const PAGES = [
	'',
	'?show=coders&cell=kim.nato-role',
	'compare/?docs=kim.novotna&dims=nato-role.escalation-risk',
	'compare/?a=kim&b=novotna&dims=nato-role.escalation-risk',
	'documents/kim/',
	'dimensions/bloc-consolidation/',
	'codebook/',
	'similarity/',
	'agreement/',
	'search/?q=nato',
	'data/',
	'slides/',
	'help/',
	'method/',
	'embed/how-to/',
];

/** Words that have no room: cut off, sticking out of the window or of their chart, or on other words. */
function misplacedWords(): string[] {
	const found: string[] = [];
	const report = (what: string, element: Element) =>
		found.push(`${what}: ${element.textContent?.trim().slice(0, 60)}`);
	const isSeen = (element: Element) =>
		element.checkVisibility() && !element.closest('.unseen, .skip, #svelte-announcer, svg, select');
	const scrolls = (element: Element) => {
		for (let each: Element | null = element; each; each = each.parentElement)
			if (/auto|scroll/u.test(getComputedStyle(each).overflowX)) return true;
		return false;
	};
	for (const element of document.body.querySelectorAll('*')) {
		const hasWords = [...element.childNodes].some(
			(node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
		);
		if (!hasWords || !isSeen(element)) continue;
		const { left, right } = element.getBoundingClientRect();
		const isCut = /hidden|clip/u.test(getComputedStyle(element).overflowX);
		if (isCut && element.scrollWidth > element.clientWidth + 1) report('cut off', element);
		if ((right > innerWidth + 1 || left < -1) && !scrolls(element)) report('out', element);
	}
	// Firefox makes the box of words some two per cent wider than they are.
	const slack = navigator.userAgent.includes('Firefox') ? 3 : 1;
	for (const chart of document.querySelectorAll('.chart svg')) {
		const room = chart.getBoundingClientRect();
		const words = [...chart.querySelectorAll('text')].filter((each) => each.checkVisibility());
		const boxes = words.map((each) => ({ each, box: each.getBoundingClientRect() }));
		for (const [i, { each, box }] of boxes.entries()) {
			if (box.left < room.left - slack || box.right > room.right + slack)
				report('out of chart', each);
			for (const { each: other, box: next } of boxes.slice(i + 1)) {
				const across = Math.min(box.right, next.right) - Math.max(box.left, next.left);
				const down = Math.min(box.bottom, next.bottom) - Math.max(box.top, next.top);
				if (across > 2 && down > 5) report(`on “${other.textContent}”`, each);
			}
		}
	}
	return found;
}

async function expectRoom(page: Page, address: string) {
	await open(page, address);
	await wake(page);
	await page.evaluate(() => document.fonts.ready);
	expect(await page.evaluate(misplacedWords)).toEqual([]);
}

for (const width of [1440, 390]) {
	test.describe(`Korean, ${width} px`, () => {
		test.use({ viewport: { width, height: 900 } });
		for (const address of PAGES)
			test(`all words of ko/${address} have room`, ({ page }) => expectRoom(page, `ko/${address}`));
	});

	test.describe(`English with words 40 % longer, ${width} px`, () => {
		test.use({
			viewport: { width, height: 900 },
			baseURL: LONGER,
		});
		test('the words are longer', async ({ page }) => {
			await open(page, 'slides/');
			await expect(page.getByRole('link', { name: 'Ooveerviieew' })).toBeAttached();
		});
		for (const address of PAGES)
			test(`all words of ${address} have room`, ({ page }) => expectRoom(page, address));
	});
}
