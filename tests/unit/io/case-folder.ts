import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folders with one thing wrong each, and tables of what must be said of them. */
const CASES = fileURLToPath(new URL('../../fixtures/cases/', import.meta.url));

export function caseFiles(name: string): Map<string, Uint8Array> {
	const folder = join(CASES, name);
	return new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file))]));
}

/** A table of expectations: one Map per row, column -> text. */
export function readExpectations(file: string): Map<string, string>[] {
	const text = readFileSync(join(CASES, file), 'utf8').trimEnd();
	const [header = '', ...lines] = text.split('\n');
	const columns = header.split('\t');
	return lines.map((line) => {
		const cells = line.split('\t');
		return new Map(columns.map((column, i) => [column, cells[i] ?? '']));
	});
}
