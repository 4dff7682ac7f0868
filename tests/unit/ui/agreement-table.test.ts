import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { main } from '../../../src/cli/main';
import { measureAgreement } from '../../../src/lib/analysis/reliability/agreement';
import { readDataset } from '../../../src/lib/io/read-dataset';
import AgreementTable from '../../../src/lib/ui/agreement/AgreementTable.svelte';

const FOLDER = 'data/nato-rok';

it('shows on the page the numbers that the command prints', async () => {
	const blocks = (await printed())
		.split('\n\n')
		.filter((block) => block.includes('alpha (nominal)'));
	const rows = shown();
	expect(blocks).toHaveLength(19);
	for (const block of blocks) {
		const [name = '', basis = '', ...lines] = block.split('\n');
		const row = rows.get(name) ?? '';
		expect(row).toContain(basis.match(/\d+ of \d+/u)?.[0]);
		const numbers =
			lines.join('\n').match(/\d\.\d{3}( to \d\.\d{3})?|[\d.]+%(?! interval)/gu) ?? [];
		expect(numbers.length).toBeGreaterThan(5);
		for (const number of numbers) expect(row, `${name}: ${number}`).toContain(number);
		for (const reason of block.match(/undefined, because [^\n;]+/gu) ?? [])
			expect(row, name).toContain(reason);
	}
});

async function printed(): Promise<string> {
	const lines: string[] = [];
	const terminal = {
		out: (text: string) => lines.push(text),
		progress: () => {},
		env: {},
		root: '.',
	};
	await main(['agreement', FOLDER], terminal, (text) => lines.push(text));
	return lines.join('\n');
}

/** The rows of the page's table as text, by their heads; what a row goes on with in the next belongs to it. */
function shown(): Map<string, string> {
	const files = new Map(
		readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name))] as const),
	);
	const { dataset } = readDataset(files, 'nato-rok');
	if (!dataset) throw new Error('the shipped dataset is refused');
	const props = { agreement: measureAgreement(dataset), dataset };
	const table = render(AgreementTable, { props }).body;
	return new Map(
		table
			.split('<th scope="row"')
			.slice(1)
			.map((row) => {
				const text = `<th ${row}`
					.replace(/<[^>]*>/gu, ' ')
					.replaceAll('&amp;', '&')
					.replace(/\s+/gu, ' ')
					.trim();
				const [name = ''] = /(?<=<bdi>)[^<]*/u.exec(row) ?? [];
				return [name.replaceAll('&amp;', '&'), text];
			}),
	);
}
