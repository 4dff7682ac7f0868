import { formatScore } from '../i18n/numbers';
import { guardFormula } from '../io/formula-guard';
import type { Cell, Matrix } from '../model/matrix';
import { rowOf } from '../model/matrix';
import { m } from '../paraglide/messages';

/** Words around a table. */
export interface TableWords {
	readonly title: string;
	readonly source: string;
}

/**
 * The table for a spreadsheet: tabs between cells, a dimension a row.
 *
 * Rules  Numbers stand as a spreadsheet reads them (-2, 0, 1), silence as NA, a cell that nobody has
 *        coded empty. A label that a spreadsheet would run as a formula gets an apostrophe.
 */
export function tableAsTsv(matrix: Matrix): string {
	const plain = (label: string) => guardFormula(label.replace(/\s+/gu, ' '));
	const valueOf = ({ score, state }: Cell) =>
		score !== null ? String(score) : state === 'silent' ? 'NA' : '';
	const rows = rowsOf(matrix, plain, valueOf);
	return rows.map((row) => row.join('\t')).join('\n');
}

/** The table as Markdown, with the source below. */
export function tableAsMarkdown(matrix: Matrix, { source }: TableWords): string {
	const escape = (words: string) =>
		words.replace(/\s+/gu, ' ').replace(/[\\`*_{}[\]<>#|~]/gu, '\\$&');
	const [head = [], ...rows] = rowsOf(matrix, escape, (cell) => shown(matrix, cell));
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	const rule = head.map((_, i) => (i === 0 ? '---' : '--:'));
	return [line(head), line(rule), ...rows.map(line), '', escape(source)].join('\n');
}

/** The table as LaTeX, which needs no package, with the title and the source as its caption. */
export function tableAsLatex(matrix: Matrix, { title, source }: TableWords): string {
	const [head = [], ...rows] = rowsOf(matrix, escapeLatex, (cell) =>
		cell.score === null ? shown(matrix, cell) : `$${formatScore(matrix.scale, cell.score)}$`,
	);
	const line = (cells: readonly string[]) => `${cells.join(' & ')} \\\\`;
	return [
		'\\begin{table}',
		'\\centering',
		`\\caption{${escapeLatex(title)}. ${escapeLatex(source)}}`,
		`\\begin{tabular}{l${'r'.repeat(matrix.documents.length)}}`,
		'\\hline',
		line(head),
		'\\hline',
		...rows.map(line),
		'\\hline',
		'\\end{tabular}',
		'\\end{table}',
	]
		.join('\n')
		.replaceAll('\u2212', '-');
}

function rowsOf(
	matrix: Matrix,
	escape: (label: string) => string,
	valueOf: (cell: Cell) => string,
): string[][] {
	return [
		[m.table_question(), ...matrix.documents.map(({ label }) => escape(label))],
		...matrix.dimensions.map(({ id, label }) => [escape(label), ...rowOf(matrix, id).map(valueOf)]),
	];
}

function shown(matrix: Matrix, { score, state }: Cell): string {
	if (score !== null) return formatScore(matrix.scale, score);
	return state === 'silent' ? m.table_silent() : m.table_uncoded();
}

const LATEX = new Map([
	['\\', '\\textbackslash{}'],
	['~', '\\textasciitilde{}'],
	['^', '\\textasciicircum{}'],
	['\u2212', '$-$'],
]);

export function escapeLatex(words: string): string {
	return words
		.replace(/\s+/gu, ' ')
		.replace(/[\\~^\u2212]|[&%$#_{}]/gu, (sign) => LATEX.get(sign) ?? `\\${sign}`);
}
