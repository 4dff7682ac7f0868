import { readFileSync } from 'node:fs';
import { expect, open, test } from './page';

const cases = readFileSync('tests/fixtures/links/urls.tsv', 'utf8')
	.trimEnd()
	.split('\n')
	.filter((line) => !line.startsWith('#'))
	.slice(1)
	.map((line) => {
		const [id = '', , query = '', fragment = '', , address = '', notice = ''] = line.split('\t');
		return { id, query, fragment, address, notice };
	});

const pairs = (query: string) => [...new URLSearchParams(query)];

for (const { id, query, fragment, address, notice } of cases)
	test(`bent link: ${id}`, async ({ page }) => {
		await open(page, `${query && `?${query}`}${fragment}`);
		const status = page.getByRole('status', { name: 'Notices' });
		if (notice === 'yes') await expect(status.getByRole('listitem').first()).toBeVisible();
		if (address !== '?')
			await expect.poll(() => pairs(new URL(page.url()).search)).toEqual(pairs(address));
		if (notice === 'no') await expect(status.getByRole('listitem')).toHaveCount(0);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.locator('.island svg').first()).toBeVisible();
		expect(await page.evaluate('window.__xss')).toBeUndefined();
		expect(await page.evaluate('({}).polluted')).toBeUndefined();
		if (notice === 'yes') {
			await page.getByRole('button', { name: 'Dismiss' }).click();
			await expect(status.getByRole('listitem')).toHaveCount(0);
		}
	});
