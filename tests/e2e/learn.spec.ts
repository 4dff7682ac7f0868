import {
	expect,
	expectAccessible,
	expectNoOverflow,
	onlyChromium,
	open,
	openAwake,
	test,
} from './page';

test('help and method are reached from every page, and the words of help have addresses', async ({
	page,
}) => {
	await open(page, 'compare/');
	await page.getByRole('contentinfo').getByRole('link', { name: 'Help' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
	await expect(page.locator('#silent dt')).toHaveText('Silent');
	// The list of keys is the one that ? shows.
	await expect(page.locator('#keys')).toContainText('opens the evidence of a mark');
	await page.getByRole('link', { name: 'See it: Heatmap' }).click();
	await expect(page).toHaveURL(/#heatmap$/u);
	await expect(page.getByRole('heading', { name: 'Heatmap' })).toBeVisible();
	await page.getByRole('contentinfo').getByRole('link', { name: 'How this was made' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('How this was made');
	await expect(page.locator('#coders')).toContainText('0.980');
	await expect(page.locator('#licence')).toContainText('Creative Commons Attribution 4.0');
});

test('a doubted score is copied as a report that names the cell and opens it again', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openAwake(page, '?cell=kim.nato-role');
	const evidence = page.getByRole('complementary', { name: 'Evidence' });
	await evidence.getByRole('button', { name: /score look wrong/u }).click();
	await expect(evidence.getByRole('status')).toContainText('names no address');
	const text = await page.evaluate(() => navigator.clipboard.readText());
	expect(text).toMatch(/^Score in doubt: Kim on NATO’s role in Asia\n/u);
	expect(text).toContain('Dataset: Five texts on NATO and South Korea, version 2.1.0\n');
	expect(text).toContain('Text: Kim (kim)\n');
	expect(text).toMatch(/^Score: \+1, a larger, mainly political/mu);
	const link = /^Link: (\S+)$/mu.exec(text)?.[1] ?? '';
	await page.goto(link);
	await expect(evidence.getByRole('heading', { level: 2 })).toContainText('Kim on NATO’s role');
});

test('the tour leads through the page, leaves it usable, and gives the focus back', async ({
	page,
}) => {
	await openAwake(page);
	const start = page.getByRole('button', { name: 'Take the two-minute tour' });
	await start.click();
	const tour = page.getByRole('dialog');
	await expect(tour).toBeFocused();
	await expect(tour).toContainText('Tour: 1 of 7');
	await expect(page.locator('#findings')).toHaveAttribute('data-toured', '');
	await expectAccessible(page);
	for (const [number, heading] of [
		[2, 'Choose what is shown'],
		[3, 'Positions'],
		[4, 'From a mark to the sentence'],
	] as const) {
		await page.keyboard.press(number === 2 ? 'Tab' : 'Enter');
		if (number === 2) await page.keyboard.press('Enter');
		await expect(tour).toContainText(`Tour: ${number} of 7`);
		await expect(tour.getByRole('heading')).toHaveText(heading);
	}
	// The evidence of the first mark stands open meanwhile; the address is left alone.
	const evidence = page.getByRole('complementary', { name: 'Evidence' });
	await expect(evidence.getByRole('heading', { level: 2 })).toContainText('Park & DerSimonian on');
	await expect(page).not.toHaveURL(/cell=/u);
	// Arrow keys still belong to the charts.
	await page.locator('#positions [data-cell="park-dersimonian.nato-role"]').focus();
	await page.keyboard.press('ArrowDown');
	await expect(
		page.locator('#positions [data-cell="park-dersimonian.nato-capability"]'),
	).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(tour).toHaveCount(0);
	await expect(page.locator('[data-toured]')).toHaveCount(0);
	await expect(start).toBeFocused();
});

test('a link starts the tour, on a phone as a sheet that hides nothing it talks about', async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page, 'help/');
	await page.getByRole('link', { name: 'Take the two-minute tour' }).click();
	const tour = page.getByRole('dialog');
	await expect(tour).toContainText('Tour: 1 of 7');
	await expect(page).not.toHaveURL(/tour=/u);
	for (let number = 2; number <= 7; number += 1) {
		await tour.getByRole('button', { name: 'Next' }).click();
		await expect(tour).toContainText(`Tour: ${number} of 7`);
		await expectNoOverflow(page);
	}
	await tour.getByRole('button', { name: 'Done' }).click();
	await expect(tour).toHaveCount(0);
});

test('the stage enlarges the page, leaves out what a hall does not need, and is in the address', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1920, height: 1080 });
	await openAwake(page);
	const name = page.locator('#positions text', { hasText: /^Kim$/u }).first();
	const heightOf = async () => (await name.boundingBox())?.height ?? 0;
	const before = await heightOf();
	const stage = page.getByRole('button', { name: 'Stage' });
	await stage.click();
	await expect(page.locator('html[data-stage]')).toHaveCount(1);
	await expect(page).toHaveURL(/[?&]stage=1/u);
	expect((await heightOf()) / before).toBeGreaterThan(1.35);
	await expect(page.locator('#positions .source')).toBeHidden();
	await expect(page.locator('#heatmap')).not.toContainText('salience');
	await expectNoOverflow(page);
	await expectAccessible(page);
	// Pointing brings nothing over the charts; a click does.
	const mark = page.locator('#positions [data-cell="kim.nato-role"]');
	const evidence = page.getByRole('complementary', { name: 'Evidence' });
	await mark.hover();
	await expect(evidence).toBeHidden();
	await mark.click();
	await expect(evidence).toBeVisible();
	await page.setViewportSize({ width: 1440, height: 900 });
	await expectNoOverflow(page);
	await page.setViewportSize({ width: 1024, height: 768 });
	await expectNoOverflow(page);
	await stage.click();
	await expect(page.locator('html[data-stage]')).toHaveCount(0);
	await expect(page.locator('#positions .source')).toBeVisible();
});

test('every chart says how to read it', async ({ page }) => {
	for (const [address, charts] of [
		['', 3],
		['compare/?a=kim&b=singh', 2],
		['similarity/', 2],
		['documents/kim/', 1],
		['agreement/', 2],
	] as const) {
		await openAwake(page, address);
		await expect(page.locator('.how-to-read')).toHaveCount(charts);
	}
});

test.describe('in colours of the reader’s own', onlyChromium.media, () => {
	test.use({ colorScheme: 'dark' });

	test('marks keep their colours, and selection and focus are seen', async ({ page }) => {
		await page.emulateMedia({ forcedColors: 'active' });
		await openAwake(page, '?cell=kim.nato-role');
		const fillOf = (cell: string) =>
			page
				.locator(`#heatmap [data-cell="${cell}"] rect`)
				.first()
				.evaluate((rect) => getComputedStyle(rect).fill);
		// +1 and -2 stand on grounds of their own.
		expect(await fillOf('kim.nato-role')).not.toBe(await fillOf('park-dersimonian.nato-role'));
		const link = page.getByRole('link', { name: 'Overview' });
		await expect(link).toHaveCSS('text-decoration-line', 'underline');
		await link.focus();
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: 'Compare' }).first()).toHaveCSS(
			'outline-style',
			'solid',
		);
		await expectAccessible(page);
	});
});
