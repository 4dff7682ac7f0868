import { expect, open, openAwake, test } from './page';

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
	expect(text).toContain('Dataset: Five texts on NATO and South Korea, version 2.0.0\n');
	expect(text).toContain('Text: Kim (kim)\n');
	expect(text).toMatch(/^Score: \+1, a larger, mainly political/mu);
	const link = /^Link: (\S+)$/mu.exec(text)?.[1] ?? '';
	await page.goto(link);
	await expect(evidence.getByRole('heading', { level: 2 })).toContainText('Kim on NATO’s role');
});
