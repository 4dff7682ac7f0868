import { readFileSync } from 'node:fs';
import { expect, open, openAwake, test } from './page';

/** The whole family, which only letters of somebody's own data need. */
const WHOLE = /PretendardVariable[^/]*\.woff2/u;

const SHEET = 'text,만족도,신뢰\n가나다,2,-1\n라마바,-1,1\n사아자,0,NA\n';

test('pages of the shipped dataset write no letter outside their font', async ({ page }) => {
	const fonts: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'font') fonts.push(request.url());
	});
	for (const address of ['', 'compare/', 'agreement/', 'slides/', 'codebook/', 'documents/kim/'])
		await openAwake(page, address);
	for (const address of ['data/', 'embed/how-to/', 'search/?q=nato']) await open(page, address);
	expect(fonts.length).toBeGreaterThan(0);
	expect(fonts.filter((url) => WHOLE.test(url))).toEqual([]);
});

test('letters of one’s own data are painted in the page’s font, in pictures too', async ({
	page,
}) => {
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
			[...document.fonts].find(({ unicodeRange }) => /^U\+0-10FFFF$/iu.test(unicodeRange))?.status,
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
});
