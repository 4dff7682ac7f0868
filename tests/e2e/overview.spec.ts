import {
	expect,
	expectAccessible,
	expectNoOverflow,
	inScheme,
	onlyChromium,
	openAwake,
	test,
} from './page';

const CHARTS = ['positions', 'heatmap', 'radar'];

test.describe('without JavaScript', onlyChromium.withoutCode, () => {
	test.use({ javaScriptEnabled: false });

	test('the three charts stand in the page with title, source and table', async ({ page }) => {
		await page.goto('');
		for (const chart of CHARTS) {
			const section = page.locator(`#${chart}`);
			await expect(section.locator('h2')).toBeVisible();
			await expect(section.locator('.chart > svg')).toBeVisible();
			await expect(section.locator('.source')).toContainText('7 of 65 cells are silent');
			await section.locator('summary').click();
			await expect(section.locator('tbody tr')).toHaveCount(13);
		}
	});

	test('the three computed sentences are there', async ({ page }) => {
		await page.goto('');
		const findings = page.getByRole('region', { name: 'What the matrix says' });
		await expect(findings).toContainText('NATO’s capacity in Asia');
		await expect(findings).toContainText('Practical cooperation');
		await expect(findings).toContainText('Park & DerSimonian');
	});
});

test('nothing moves when the page comes alive', async ({ page }) => {
	await page.addInitScript(() => {
		const shifts = { sum: 0 };
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				if ('value' in entry) shifts.sum += Number(entry.value);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await openAwake(page);
	await page.evaluate(() => new Promise(requestAnimationFrame));
	expect(await page.evaluate('shifts.sum')).toBe(0);
});

for (const chart of CHARTS) {
	test.describe(chart, () => {
		test('pointing at a mark shows its evidence beside it', async ({ page }) => {
			await openAwake(page);
			const mark = page.locator(`#${chart} [data-cell="singh.nato-role"]`);
			await mark.scrollIntoViewIfNeeded();
			await mark.hover();
			const evidence = page.getByRole('complementary', { name: 'Evidence' });
			await expect(evidence.locator('h2')).toHaveText(/Singh\s+on\s+NATO’s role in Asia/);
			await expect(evidence).toContainText('only a minimal or cautious role');
			await expect(evidence.locator('blockquote').first()).toContainText('paragraph');
			const [panel, place] = [await evidence.boundingBox(), await mark.boundingBox()];
			expect((place?.x ?? 0) + (place?.width ?? 0)).toBeLessThanOrEqual(panel?.x ?? 0);
		});

		test('a click opens the evidence and writes it into the address', async ({ page }) => {
			await openAwake(page);
			await page.locator(`#${chart} [data-cell="kim.us-alliance"]`).click();
			await expect(page).toHaveURL(/\?cell=kim\.us-alliance$/);
			await page.goBack();
			await expect(page).not.toHaveURL(/cell=/);
		});

		test('every cell is reached by keyboard, and Escape leads back to it', async ({ page }) => {
			await openAwake(page);
			const stop = page.locator(`#${chart} [data-cell][tabindex="0"]`);
			await expect(stop).toHaveCount(1);
			await stop.focus();
			const reached = new Set<string | null>();
			for (let column = 0; column < 5; column += 1) {
				await page.keyboard.press('PageUp');
				for (let row = 0; row < 13; row += 1) {
					reached.add(
						await page.evaluate(() => document.activeElement?.getAttribute('data-cell') ?? null),
					);
					await page.keyboard.press('ArrowDown');
				}
				await page.keyboard.press('ArrowRight');
			}
			expect(reached.size).toBe(65);
			const last = await page.evaluate(() => document.activeElement?.getAttribute('data-cell'));
			await page.keyboard.press('Enter');
			await expect(page.locator('#evidence-title')).toBeFocused();
			await page.keyboard.press('Escape');
			await expect(page).not.toHaveURL(/cell=/);
			await expect
				.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-cell')))
				.toBe(last);
		});
	});
}

test('a document pointed at in one view is marked in the others', async ({ page }) => {
	await openAwake(page);
	const underline = page.locator('#radar [data-document="kim"] line');
	await expect(underline).toHaveCount(0);
	await page.locator('#heatmap [data-document="kim"]').first().hover();
	await expect(underline).toHaveCount(1);
});

test('the first click counts, though no code has been loaded yet', async ({ page }) => {
	await page.goto('');
	await page.locator('#positions [data-cell="reiterer.nato-role"]').click();
	await expect(page).toHaveURL(/cell=reiterer\.nato-role/);
});

test('a press counts that begins before the code is there, and ends after it', async ({ page }) => {
	await page.goto('');
	await page.locator('#positions [data-cell="reiterer.nato-role"]').scrollIntoViewIfNeeded();
	await page.locator('#positions [data-cell="reiterer.nato-role"]').hover();
	await page.mouse.down();
	await page.waitForLoadState('networkidle');
	await page.mouse.up();
	await expect(page).toHaveURL(/cell=reiterer\.nato-role/);
});

test('nothing is exchanged below a finger that scrolls, until it is lifted', async ({ page }) => {
	await page.goto('');
	await page.evaluate(() => {
		for (const sign of ['pointerdown', 'pointercancel'])
			document.body.dispatchEvent(new PointerEvent(sign, { bubbles: true, pointerType: 'touch' }));
	});
	await page.waitForLoadState('networkidle');
	await expect(page.locator('html[data-hydrated]')).toBeAttached();
	await expect(page.locator('.island[data-awake]')).toHaveCount(0);
	await page.evaluate(() => document.body.dispatchEvent(new Event('touchend', { bubbles: true })));
	await expect(page.locator('.island[data-awake]')).not.toHaveCount(0);
});

test('no code is loaded before anybody is there', async ({ page }) => {
	const scripts: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'script') scripts.push(request.url());
	});
	await page.goto('');
	expect(scripts).toEqual([]);
	await page.mouse.move(5, 5);
	await page.locator('html[data-hydrated]').waitFor();
	expect(scripts.length).toBeGreaterThan(0);
});

test('all three views follow a choice, and Back undoes it', async ({ page }) => {
	await openAwake(page);
	const filters = page.getByRole('region', { name: 'Choose what is shown' });
	await filters.getByRole('button', { name: 'Novotná' }).click();
	await expect(page).toHaveURL(/docs=park-dersimonian\.reiterer\.kim\.singh$/);
	for (const chart of CHARTS)
		await expect(page.locator(`#${chart} [data-cell^="novotna."]`)).toHaveCount(0);
	await filters.getByRole('button', { name: 'Risk and reaction' }).click();
	for (const chart of CHARTS)
		await expect(page.locator(`#${chart} [data-cell$=".nato-role"]`)).toHaveCount(0);
	await page.goBack();
	await page.goBack();
	await expect(page).not.toHaveURL(/\?/);
	for (const chart of CHARTS)
		await expect(page.locator(`#${chart} [data-cell^="novotna."]`)).toHaveCount(13);
});

test('the four headline questions are one choice', async ({ page }) => {
	await openAwake(page);
	await page.getByRole('combobox', { name: 'View' }).selectOption('headline');
	await expect(page).toHaveURL(/dims=nato-role\.escalation-risk\.china-reaction\.value-to-rok$/);
	await expect(page.locator('#heatmap [data-cell]')).toHaveCount(20);
});

test('an order sorts all three views', async ({ page }) => {
	await openAwake(page);
	await page.getByRole('combobox', { name: 'Order' }).selectOption('spread');
	await expect(page).toHaveURL(/order=spread$/);
	const rows = page.locator('#heatmap tbody th');
	await page.locator('#heatmap summary').click();
	await expect(rows.first()).toHaveText('NATO’s capacity in Asia');
	await expect(rows.last()).toHaveText('Practical cooperation');
});

test('nothing chosen is said, with a way back', async ({ page }) => {
	await openAwake(page, '?docs=');
	await expect(page.getByText('No text is chosen.')).toBeVisible();
	await page.getByRole('button', { name: 'Show all again' }).click();
	await expect(page.locator('#positions [data-cell]')).toHaveCount(65);
});

test('another coder’s scores come with that coder’s reasons', async ({ page }) => {
	await openAwake(page, '?coder=reading-2&cell=singh.nato-role');
	const evidence = page.getByRole('complementary', { name: 'Evidence' });
	await expect(evidence.getByRole('heading', { name: /^Why −1/ })).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const)
	for (const width of [1440, 390])
		test(`axe finds nothing, ${scheme}, ${width} px`, inScheme(scheme), async ({ page }) => {
			await page.emulateMedia({ colorScheme: scheme });
			await page.setViewportSize({ width, height: 900 });
			await openAwake(page, '?cell=singh.us-alliance');
			await expectAccessible(page);
		});

for (const width of [1440, 1024, 700, 390, 320])
	test(`nothing is cut off at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await openAwake(page);
		await expectNoOverflow(page);
	});

test('arrow keys never leave the screen', async ({ page }) => {
	await openAwake(page);
	await page.locator('#positions [data-cell][tabindex="0"]').focus();
	for (let row = 0; row < 12; row += 1) {
		await page.keyboard.press('ArrowDown');
		const { top, bottom, height } = await page.evaluate(() => {
			const place = document.activeElement?.getBoundingClientRect();
			return { top: place?.top ?? 0, bottom: place?.bottom ?? 0, height: innerHeight };
		});
		expect(top).toBeGreaterThan(0);
		expect(bottom).toBeLessThan(height);
	}
});

test('below 1100 px the evidence is a sheet that leaves its mark in sight', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openAwake(page);
	const mark = page.locator('#positions [data-cell="kim.diplomacy-priority"]');
	// At the lower end of the screen, where the sheet will lie.
	await mark.evaluate((element) =>
		scrollBy(0, element.getBoundingClientRect().bottom - innerHeight + 4),
	);
	const place = await mark.boundingBox();
	await page.mouse.click((place?.x ?? 0) + 8, (place?.y ?? 0) + 8);
	const sheet = page.getByRole('complementary', { name: 'Evidence' });
	await expect(sheet).toBeVisible();
	const top = (await sheet.boundingBox())?.y ?? 0;
	await expect
		.poll(async () => {
			const box = await mark.boundingBox();
			return (box?.y ?? 0) + (box?.height ?? 0);
		})
		.toBeLessThanOrEqual(top);
	await page.getByRole('button', { name: 'Close' }).click();
	await expect(sheet).toBeHidden();
});
