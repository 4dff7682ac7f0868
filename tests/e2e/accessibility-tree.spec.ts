import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from '@playwright/test';
import Papa from 'papaparse';
import { expect, onlyChromium, open, test, wake } from './page';

/**
 * What a screen reader is told of each chart, as the browser's own accessibility tree has it, against
 * the files of the shipped data, read here by PapaParse alone.
 */
type Row = Readonly<Record<string, string>>;
const readCsv = (text: string) =>
	(Papa.parse as (text: string, config: object) => { data: Row[] })(text, {
		header: true,
		skipEmptyLines: true,
	});
const rows = (name: string) =>
	readCsv(readFileSync(`data/nato-rok/${name}.csv`, 'utf8').replace(/^\uFEFF/u, '')).data;
const [documents, dimensions, levels, scores, quotes] = [
	'documents',
	'dimensions',
	'levels',
	'scores',
	'quotes',
].map(rows) as [Row[], Row[], Row[], Row[], Row[]];

const LANGUAGES = {
	en: {
		folder: '',
		twin: '',
		plus: 'plus',
		minus: 'minus',
		silent: (cell: string) => `${cell}: silent`,
		cell: (document: string, dimension: string) => `${document} on ${dimension}`,
		scored: (cell: string, said: string, inferred: boolean, count: number) =>
			`${cell}: ${said}${inferred ? '; inferred' : ''}; ${count} ${count === 1 ? 'quote' : 'quotes'}`,
	},
	ko: {
		folder: 'ko/',
		twin: ':ko',
		plus: '플러스',
		minus: '마이너스',
		silent: (cell: string) => `${cell}: 침묵`,
		cell: (document: string, dimension: string) => `${document}, ${dimension}`,
		scored: (cell: string, said: string, inferred: boolean, count: number) =>
			`${cell}: ${said}.${inferred ? ' 추론함.' : ''} 인용문 ${count}개`,
	},
};
type Language = keyof typeof LANGUAGES;

/** The spoken names of all cells that a choice holds. */
function namesOf(language: Language, isChosen: (row: Row) => boolean = () => true): string[] {
	const words = LANGUAGES[language];
	const labelOf = (row: Row | undefined) => row?.[`label${words.twin}`] || row?.['label'] || '';
	return scores
		.filter((row) => row['coder'] === 'consensus' && isChosen(row))
		.map((row) => {
			const of = ({ document, dimension, coder }: Row) =>
				coder === 'consensus' && document === row['document'] && dimension === row['dimension'];
			const cell = words.cell(
				labelOf(documents.find(({ id }) => id === row['document'])),
				labelOf(dimensions.find(({ id }) => id === row['dimension'])),
			);
			const score = Number(row['score']);
			if (row['score'] === 'NA') return words.silent(cell);
			const sign = score > 0 ? `${words.plus} ` : score < 0 ? `${words.minus} ` : '';
			const level = labelOf(
				levels.find(
					(each) => each['dimension'] === row['dimension'] && Number(each['score']) === score,
				),
			);
			const said = `${sign}${Math.abs(score)}, ${level}`;
			return words.scored(cell, said, row['confidence'] === '1', quotes.filter(of).length);
		});
}

/** Names of the nodes of a role below a chart's drawing, and of the drawing itself. */
async function treeOf(page: Page, session: CDPSession, selector: string, role: string) {
	const { result } = await session.send('Runtime.evaluate', {
		expression: `document.querySelector(${JSON.stringify(selector)})`,
	});
	const objectId = result.objectId ?? '';
	const { nodes } = await session.send('Accessibility.queryAXTree', { objectId, role });
	const own = await session.send('Accessibility.getPartialAXTree', {
		objectId,
		fetchRelatives: false,
	});
	const stops = await page.locator(`${selector} [tabindex="0"]`).count();
	return {
		names: nodes.filter(({ ignored }) => !ignored).map(({ name }) => String(name?.value)),
		own: [own.nodes[0]?.name?.value, own.nodes[0]?.description?.value].join(' '),
		stops,
	};
}

const CHARTS: readonly {
	readonly address: string;
	readonly chart: string;
	readonly isChosen?: (row: Row) => boolean;
}[] = [
	{ address: '', chart: 'positions' },
	{ address: '', chart: 'heatmap' },
	{ address: '', chart: 'radar' },
	{ address: 'agreement/', chart: 'coders' },
	{
		address: 'compare/?a=kim&b=singh',
		chart: 'difference',
		isChosen: ({ document }) => document === 'kim' || document === 'singh',
	},
	{
		address: 'documents/novotna/',
		chart: 'profile',
		isChosen: (row) => row['document'] === 'novotna',
	},
	{
		address: 'dimensions/china-reaction/',
		chart: 'positions',
		isChosen: (row) => row['dimension'] === 'china-reaction',
	},
];

for (const language of ['en', 'ko'] as const)
	for (const { address, chart, isChosen } of CHARTS)
		test(
			`${language}: ${chart} of /${address} says every cell as it stands in the data, and is one tab stop`,
			onlyChromium.devtools,
			async ({ page }) => {
				await open(page, `${LANGUAGES[language].folder}${address}`);
				await wake(page);
				const session = await page.context().newCDPSession(page);
				const { names, own, stops } = await treeOf(page, session, `#${chart} .chart svg`, 'button');
				// What each reading found follows, where readings are shown.
				const cells = names.map((name) => name.replace(/(?:; readings|, 판독): .*$/u, ''));
				expect(cells.toSorted()).toEqual(namesOf(language, isChosen).toSorted());
				expect(own).toMatch(/\p{L}.*\d/u); // its title, and what it shows
				expect(stops).toBe(1);
			},
		);

test('the map and the table of similarities name their texts and pairs, and lead to them', async ({
	page,
}) => {
	await open(page, 'similarity/');
	await wake(page);
	const labels = documents.map(({ label = '' }) => label);
	const map = page.locator('#map .chart svg');
	await expect(map.getByRole('link')).toHaveCount(labels.length);
	for (const label of labels)
		await expect(map.getByRole('link', { name: `${label}; nearest: ` })).toHaveCount(1);
	// By hand: Kim and Novotná part on two of the six questions that both address, by 1 each.
	const kim = map.getByRole('link', { name: 'Kim; nearest: Novotná, mean difference 0.3' });
	const first = map.locator('[tabindex="0"]');
	await expect(first).toHaveCount(1);
	await first.focus();
	const reached = new Set<string>();
	for (let i = 0; i < labels.length; i += 1) {
		reached.add(await page.evaluate(() => document.activeElement?.ariaLabel ?? ''));
		await page.keyboard.press('ArrowRight');
	}
	expect(reached.size).toBe(labels.length);
	await kim.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/documents\/kim\/$/u);

	await page.goBack();
	await wake(page);
	const table = page.locator('#similarity .chart svg');
	await expect(table.getByRole('link')).toHaveCount(10);
	await expect(table.locator('[tabindex="0"]')).toHaveCount(1);
	await table.getByRole('link', { name: /^Reiterer and Kim: / }).focus();
	await page.keyboard.press('ArrowDown');
	const below = table.getByRole('link', {
		name: 'Reiterer and Novotná: similarity 0.82, 7 shared',
	});
	await expect(below).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/compare\/\?a=reiterer&b=novotna#pair$/u);
	await expect(page.locator('#difference')).toBeInViewport();
});
