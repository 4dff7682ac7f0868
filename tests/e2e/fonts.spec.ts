import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onlyChromium, open, openAwake, test } from './page';

/** The whole family, which only letters of somebody's own data need. */
const WHOLE = /PretendardVariable[^/]*\.woff2/u;

const LANGUAGES = ['en', 'ko'];

const SHEET = 'text,만족도,신뢰\n가나다,2,-1\n라마바,-1,1\n사아자,0,NA\n';

test('pages of the shipped dataset write no letter outside their font', async ({ page }) => {
	const fonts: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'font') fonts.push(request.url());
	});
	for (const folder of ['', 'ko/']) {
		for (const address of ['', 'compare/', 'agreement/', 'slides/', 'codebook/', 'documents/kim/'])
			await openAwake(page, `${folder}${address}`);
		for (const address of ['data/', 'embed/how-to/', 'search/?q=nato', 'help/', 'method/'])
			await open(page, `${folder}${address}`);
	}
	expect(fonts.length).toBeGreaterThan(0);
	expect(fonts.filter((url) => WHOLE.test(url))).toEqual([]);
});

test('no page was built with a letter outside its font', () => {
	for (const language of LANGUAGES) {
		const folder = join('build', language === 'en' ? '' : language);
		const names = readdirSync(folder, { recursive: true }).map(String);
		const styles = names
			.filter((name) => /^_app\/.*\.css$/u.test(name))
			.map((name) => readFileSync(join(folder, name), 'utf8'));
		const ranges = styles
			.flatMap((style) => [...style.matchAll(/unicode-range:([^;}]+)/gu)])
			.map(([, range = '']) => range)
			.filter((range) => !/U\+0-10FFFF/iu.test(range));
		const isCovered = coverage(ranges[0] ?? '');
		const pages = names.filter(
			(name) => name.endsWith('.html') && !LANGUAGES.some((other) => name.startsWith(`${other}/`)),
		);
		expect(pages.length).toBeGreaterThan(50);
		const missing = new Map(
			pages.flatMap((name) =>
				// What a script carries is not painted as it stands.
				[...readFileSync(join(folder, name), 'utf8').replace(/<script[\s\S]*?<\/script>/gu, '')]
					.filter((letter) => letter > ' ' && !isCovered(letter))
					.map((letter) => [letter, name]),
			),
		);
		expect([...missing]).toEqual([]);
	}
});

/** Of a `unicode-range`: `U+20-7E, U+B7`. */
function coverage(range: string): (letter: string) => boolean {
	const spans = range.split(',').map((part) => {
		const [low = '', high = low] = part.trim().slice(2).split('-');
		return [parseInt(low, 16), parseInt(high, 16)] as const;
	});
	return (letter) => {
		const code = letter.codePointAt(0) ?? 0;
		return spans.some(([low, high]) => low <= code && code <= high);
	};
}

test(
	'letters of one’s own data are painted in the page’s font, in pictures too',
	onlyChromium.downloads,
	async ({ page }) => {
		await open(page, 'data/');
		const whole = page.waitForResponse(WHOLE);
		await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles({
			name: 'survey.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from(SHEET),
		});
		await page.getByRole('button', { name: 'Read the sheet like this' }).click();
		await page.getByRole('link', { name: 'See the overview' }).click();
		expect((await whole).ok()).toBe(true);

		const positions = page.locator('#positions');
		await positions.getByRole('button', { name: 'Share' }).click();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			positions.getByRole('button', { name: 'Download PNG' }).click(),
		]);
		const png = readFileSync(await download.path());
		expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
		const status = await page.evaluate(
			() =>
				[...document.fonts].find(({ unicodeRange }) => /^U\+0-10FFFF$/iu.test(unicodeRange))
					?.status,
		);
		expect(status).toBe('loaded');
		// The first question's name stands at the left, below the line under the numbers of the scale.
		const inked = await page.evaluate(async (base64) => {
			const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
			const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
			const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
			if (!context) throw new Error('no canvas');
			context.drawImage(bitmap, 0, 0);
			const { data } = context.getImageData(250, 445, 140, 65);
			return data.filter((value, i) => i % 4 === 0 && value < 128).length;
		}, png.toString('base64'));
		expect(inked).toBeGreaterThan(300);
	},
);
