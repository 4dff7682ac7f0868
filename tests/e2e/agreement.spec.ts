import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parse, stringify } from 'devalue';
import { readDataset } from '../../src/lib/io/read-dataset';
import type { Dataset } from '../../src/lib/model/dataset';
import {
	expect,
	expectAccessible,
	expectNoOverflow,
	inScheme,
	onlyChromium,
	open,
	openAwake,
	test,
} from './page';

const CELL = 'Singh on Beside the US alliance';

const entryOf = (page: Page): Locator => page.getByRole('listitem').filter({ hasText: CELL });
const allCells = (page: Page): Locator => page.getByRole('row', { name: 'All cells' }).first();
const consensusOf = (page: Page): Locator => entryOf(page).locator('.consensus');

async function settle(page: Page, reason: string) {
	await page.getByRole('button', { name: `Change the consensus: ${CELL}` }).click();
	const form = page.getByRole('form', { name: CELL });
	await form.getByRole('radio', { name: 'a needed hedge' }).check();
	await form.getByRole('textbox').fill(reason);
	await form.getByRole('button', { name: 'Settle' }).click();
}

test.describe('without JavaScript', onlyChromium.withoutCode, () => {
	test.use({ javaScriptEnabled: false });

	test('the numbers, the plot and the disagreements stand in the page', async ({ page }) => {
		await page.goto('agreement/');
		const all = allCells(page);
		await expect(all).toContainText('0.980');
		await expect(all).toContainText('0.944 to 1.000');
		await expect(all).toContainText('96.6%');
		await expect(page.getByRole('img', { name: 'Alpha by question and by text' })).toBeVisible();
		await expect(entryOf(page)).toContainText('so complement and precaution, not needed hedge');
		await expect(page.getByText('holds by 3 of 3 pairs of readings').first()).toBeVisible();
	});
});

test(
	'a consensus that is set here is shown, listed, saved and undone',
	onlyChromium.downloads,
	async ({ page }) => {
		await openAwake(page, 'agreement/');
		await settle(page, 'Diversification carries the text.');
		await expect(consensusOf(page)).toContainText('Diversification carries the text.');
		await expect(consensusOf(page)).toContainText('As it was read: +1');
		const notices = page.getByRole('status', { name: 'Notices' });
		await expect(notices).toContainText('1 consensus was changed here and is not saved yet');
		const changes = page.getByRole('region', { name: 'Changes made here' });
		await expect(changes).toContainText(`${CELL}: +1 became +2`);

		const [download] = await Promise.all([
			page.waitForEvent('download'),
			changes.getByRole('button', { name: 'Save scores.csv' }).click(),
		]);
		expect(download.suggestedFilename()).toBe('scores.csv');
		const saved = readWith(readFileSync(await download.path()));
		const { version, ...shipped } = readWith(readFileSync('data/nato-rok/scores.csv'));
		const expected = shipped.judgements.map((judgement) =>
			`${judgement.document} ${judgement.dimension} ${judgement.coder}` ===
			'singh us-alliance consensus'
				? { ...judgement, score: 2, rationale: 'Diversification carries the text.' }
				: judgement,
		);
		expect(saved).toEqual({ ...shipped, version, judgements: expected });
		await expect(notices).not.toContainText('not saved');

		await changes.getByRole('button', { name: `Undo: ${CELL}` }).click();
		await expect(consensusOf(page)).not.toContainText('Diversification carries the text.');
		await expect(notices).toHaveText('');
	},
);

test('the overview shows an edited dataset and says that it is edited', async ({ page }) => {
	await openAwake(page, 'agreement/');
	await settle(page, 'Diversification carries the text.');
	await page.getByRole('link', { name: 'Overview' }).click();
	await expect(page.locator('#heatmap')).toContainText('with 1 change made here');
	await expect(page.getByRole('status', { name: 'Notices' })).toContainText('is edited');
	const cell = page.locator('#heatmap [data-cell="singh.us-alliance"]');
	await expect(cell).toHaveAttribute('aria-label', /plus 2/u);
	await page.getByRole('button', { name: 'Undo all' }).click();
	await expect(cell).toHaveAttribute('aria-label', /plus 1/u);
});

test('nothing is settled without a score and a reason, and Escape leaves it as it is', async ({
	page,
}) => {
	await openAwake(page, 'agreement/');
	const opener = page.getByRole('button', { name: `Change the consensus: ${CELL}` });
	await opener.focus();
	await page.keyboard.press('Enter');
	const form = page.getByRole('form', { name: CELL });
	await expect(form.getByRole('radio').first()).toBeFocused();
	await form.getByRole('button', { name: 'Settle' }).click();
	await expect(form.getByRole('alert')).toHaveText('Choose a score, or silent.');
	await form.getByRole('radio', { name: 'silent' }).check();
	await form.getByRole('button', { name: 'Settle' }).click();
	await expect(form.getByRole('alert')).toContainText('Write a reason');
	await page.keyboard.press('Escape');
	await expect(opener).toBeFocused();
	await expect(page.getByRole('status', { name: 'Notices' })).toHaveText('');
});

test('Tab leads through every control, and the arrow keys to every cell', async ({ page }) => {
	await openAwake(page, 'agreement/');
	const main = page.getByRole('main');
	await main.focus();
	const stops = [
		main.locator('select').nth(0),
		main.getByRole('group', { name: 'The numbers' }),
		main.locator('select').nth(1),
		main.getByRole('group', { name: 'Reading by reading' }),
		main.getByText('Every pair over every question and text'),
		main.locator('[data-cell="park-dersimonian.nato-role"]'),
		main.getByText('The same as a table'),
		...['Novotná on The Russia-China', 'Singh on Beside', 'Novotná on NATO and North Korea'].map(
			(name) => main.getByRole('button', { name: `Change the consensus: ${name}` }),
		),
		main.getByRole('group', { name: 'Similarity of each two texts' }),
	];
	// The evidence that a focused mark opens has stops of its own in between.
	const isFocused = (stop: Locator) => stop.evaluate((node) => node === document.activeElement);
	for (const stop of stops) {
		for (let presses = 0; presses < 80 && !(await isFocused(stop)); presses++)
			await page.keyboard.press('Tab');
		await expect(stop).toBeFocused();
	}
	await page.locator('#coders [data-cell][tabindex="0"]').focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('#coders [data-cell="reiterer.nato-capability"]')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('#evidence-title')).toBeFocused();
	await expect(page.locator('#evidence')).toContainText('Reiterer');
});

test('numbers of another dataset are computed in the background', async ({ page }) => {
	await serveInstead(page, turnReading);
	// Scores of a single reading need the whole dataset.
	await openAwake(page, 'agreement/?coder=reading-1');
	// The second reading gives another score than 0 to 52 cells; the others keep theirs.
	await expect(page.getByText('52 of 65 cells, none of them unresolved').first()).toBeVisible();
	await expect(allCells(page)).toBeVisible();
	await expect(allCells(page)).not.toContainText('0.980');
});

test('a long computation tells how far it is and can be cancelled', async ({ page }) => {
	await serveInstead(page, multiply);
	await openAwake(page, 'agreement/?coder=reading-1');
	await expect(page.getByRole('progressbar').first()).toBeVisible();
	await page.getByRole('button', { name: 'Cancel' }).first().click();
	await expect(page.getByText('Cancelled: nothing was computed')).toBeVisible();
	await expect(allCells(page)).toHaveCount(0);
	await page.getByRole('button', { name: 'Compute' }).click();
	await expect(page.getByRole('button', { name: 'Cancel' }).first()).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const)
	test(
		`is accessible in the ${scheme} theme, with the form open`,
		inScheme(scheme),
		async ({ page }) => {
			await page.emulateMedia({ colorScheme: scheme });
			await openAwake(page, 'agreement/');
			await expectAccessible(page);
			await page.getByRole('button', { name: `Change the consensus: ${CELL}` }).click();
			await settleNothing(page);
			await expectAccessible(page);
		},
	);

test('nothing sticks out on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openAwake(page, 'agreement/');
	await expectNoOverflow(page);
	await page.getByRole('button', { name: `Change the consensus: ${CELL}` }).click();
	await expectNoOverflow(page);
});

test('on paper its tables have all their columns', onlyChromium.media, async ({ page }) => {
	await page.setViewportSize({ width: 718, height: 1047 }); // A4 without its margins
	await openAwake(page, 'agreement/');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('columnheader', { name: 'silent or not: the same' })).toBeVisible();
	const edges = await page
		.locator('main table:visible')
		.evaluateAll((tables) => tables.map((table) => table.getBoundingClientRect().right));
	expect(edges.length).toBeGreaterThan(1);
	expect(Math.max(...edges)).toBeLessThanOrEqual(718);
});

async function settleNothing(page: Page) {
	await page.getByRole('button', { name: 'Settle' }).click();
	await expect(page.getByRole('alert')).not.toHaveText('');
}

/** The shipped dataset with other scores. */
function readWith(scores: Uint8Array): Dataset {
	const names = ['documents', 'dimensions', 'levels', 'coders', 'quotes'].map(
		(name) => `${name}.csv`,
	);
	const files = new Map([
		...[...names, 'views.json', 'datapackage.json'].map(
			(name) => [name, readFileSync(`data/nato-rok/${name}`)] as const,
		),
		['scores.csv', scores] as const,
	]);
	const { dataset, problems } = readDataset(files, 'nato-rok');
	if (!dataset) throw new Error(`refused: ${JSON.stringify(problems[0])}`);
	return dataset;
}

/** Gives the page another dataset than the one that it carries, as soon as it asks for the whole. */
async function serveInstead(page: Page, change: (dataset: Dataset) => Dataset) {
	await page.route('**/dataset.json?version=*', async (route) => {
		// Written by the site's own stringify.
		const dataset = parse(await (await route.fetch()).text()) as Dataset;
		await route.fulfill({ body: stringify(change(dataset)) });
	});
}

/** The second reading finds the opposite of what it found. */
function turnReading(dataset: Dataset): Dataset {
	return {
		...dataset,
		judgements: dataset.judgements.map((judgement) =>
			judgement.coder === 'reading-2' && judgement.score
				? { ...judgement, score: -judgement.score }
				: judgement,
		),
	};
}

/** A hundred times as many documents. */
function multiply(dataset: Dataset): Dataset {
	const copies = Array.from(
		{ length: 100 },
		(_, copy) => (id: string) => (copy ? `${id}-${copy}` : id),
	);
	return {
		...dataset,
		documents: copies.flatMap((rename) =>
			dataset.documents.map((document) => ({ ...document, id: rename(document.id) })),
		),
		judgements: copies.flatMap((rename) =>
			dataset.judgements.map((judgement) => ({
				...judgement,
				document: rename(judgement.document),
			})),
		),
	};
}

test('changes in no file are not lost without a question', async ({ page }) => {
	const files = {
		'documents.csv': 'id,label,title\nd1,First,T1\nd2,Second,T2\n',
		'dimensions.csv': 'id,label,low,high\nq1,Question,against,for\n',
		'coders.csv': 'id,label,role\nr1,One,reading\nr2,Two,reading\n',
		'scores.csv':
			'document,dimension,coder,score\nd1,q1,r1,2\nd1,q1,r2,-2\nd2,q1,r1,1\nd2,q1,r2,1\n',
	};
	await open(page, 'data/');
	await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles(
		Object.entries(files).map(([name, text]) => ({
			name,
			mimeType: 'text/csv',
			buffer: Buffer.from(text),
		})),
	);
	const strip = page.getByRole('region', { name: 'Your own data' });
	await expect(strip).toBeVisible();
	await page.getByRole('navigation').getByRole('link', { name: 'Agreement' }).click();
	await page.getByRole('button', { name: /^Set the consensus: First/u }).click();
	const form = page.getByRole('form', { name: /First on Question/u });
	await form.getByRole('radio').first().check();
	await form.getByRole('textbox').fill('Read once more.');
	await form.getByRole('button', { name: 'Settle' }).click();
	await expect(page.locator('.consensus')).toContainText('Read once more.');

	const questions: string[] = [];
	let answer = false;
	page.on('dialog', (dialog) => {
		questions.push(dialog.message());
		void (answer ? dialog.accept() : dialog.dismiss());
	});
	const leave = strip.getByRole('button', { name: /^Back to/u });
	await leave.click();
	await expect.poll(() => questions).toHaveLength(1);
	await expect(strip).toBeVisible();
	answer = true;
	await leave.click();
	await expect(strip).toBeHidden();
});
