import { themeRuns } from '../charts/themes';
import { wordCellNotes } from '../i18n/comparison';
import { wordLevel, wordSource } from '../i18n/judgement';
import { formatScore } from '../i18n/numbers';
import { wordOrigin, wordOutlet } from '../i18n/reference';
import type { Dimension } from '../model/dataset';
import { rowOf, type Cell, type Matrix } from '../model/matrix';
import { m } from '../paraglide/messages';
import { escapeHtml } from './markup-text';
import { escapeMarkdown, type Clipping } from './quote-text';

/** What stands over and under the table. */
export interface WallFrame {
	readonly title: string;
	/** Of the view. */
	readonly address: string;
}

/** The texts side by side as a table that Word takes as one; Markdown where only text is taken. */
export function wallAsWord(matrix: Matrix, frame: WallFrame): Clipping {
	return { text: wallAsMarkdown(matrix, frame), html: wallAsHtml(matrix, frame) };
}

/**
 * The texts side by side as a Markdown table.
 *
 * Rules  A row for each dimension; line breaks in a cell are `<br>`, the only ones that tables know.
 */
export function wallAsMarkdown(matrix: Matrix, { title, address }: WallFrame): string {
	const head = [m.compare_question(), ...matrix.documents.map(({ label }) => label)];
	const rows = matrix.dimensions.map((dimension) => [
		markdownQuestion(dimension),
		...rowOf(matrix, dimension.id).map((cell) =>
			markdownCell(wordCell(matrix, { dimension, cell })),
		),
	]);
	return [
		`**${escapeMarkdown(title)}**`,
		'',
		`| ${head.map(escapeMarkdown).join(' | ')} |`,
		`| ${head.map(() => '---').join(' | ')} |`,
		...rows.map((cells) => `| ${cells.join(' | ')} |`),
		'',
		`${escapeMarkdown(wordSource(matrix))} <${address}>`,
	].join('\n');
}

/** What a cell says, in words. */
interface CellWords {
	/** '' where there is none. */
	readonly score: string;
	readonly level: string;
	readonly notes: string;
	readonly quotes: readonly { readonly text: string; readonly origin: string }[];
	readonly rationale: string;
}

function wordCell(
	{ scale }: Matrix,
	{ dimension, cell }: { dimension: Dimension; cell: Cell },
): CellWords {
	return {
		score: cell.score === null ? '' : formatScore(scale, cell.score),
		level: wordLevel(dimension, cell),
		notes: wordCellNotes(scale, cell),
		quotes: cell.quotes.map((quote) => ({ text: quote.text, origin: wordOrigin(quote) })),
		rationale: cell.rationale,
	};
}

function markdownQuestion({ position, label, question }: Dimension): string {
	const lines = [`${position}. **${inCell(label)}**`, inCell(question)];
	return lines.filter((line) => line !== '').join('<br>');
}

function markdownCell({ score, level, notes, quotes, rationale }: CellWords): string {
	const lines = [
		score === '' ? `*${inCell(level)}*` : `**${score}** ${inCell(level)}`,
		inCell(notes),
		...quotes.map(({ text, origin }) => `“${inCell(text)}” ${inCell(origin && `(${origin})`)}`),
		inCell(rationale),
	];
	return lines
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.join('<br>');
}

function inCell(text: string): string {
	return escapeMarkdown(text.trim().replace(/\s+/gu, ' '));
}

/** Word keeps only what stands on the elements themselves. */
const STYLES = {
	table: 'border-collapse:collapse;font-family:sans-serif;font-size:9pt',
	head: 'border-bottom:1.5pt solid #1A1C1F;padding:4pt;text-align:left;vertical-align:bottom',
	theme: 'border-bottom:1pt solid #1A1C1F;padding:10pt 4pt 2pt;text-align:left',
	cell: 'border-bottom:0.5pt solid #A9A69E;padding:4pt;text-align:left;vertical-align:top',
	small: 'color:#54575C;font-size:8pt',
	paragraph: 'margin:0 0 4pt',
};

function wallAsHtml(matrix: Matrix, { title, address }: WallFrame): string {
	const { documents, dimensions } = matrix;
	const runs = themeRuns(dimensions) ?? [{ theme: '', dimensions }];
	const heads = documents.map(
		(document) =>
			`<th style="${STYLES.head}">${escapeHtml(document.label)}<br>` +
			`<span style="${STYLES.small};font-weight:normal">${escapeHtml(`${document.title}. ${wordOutlet(document)}`)}</span></th>`,
	);
	const bodies = runs.flatMap((run) => [
		...(run.theme === ''
			? []
			: [
					`<tr><th colspan="${documents.length + 1}" style="${STYLES.theme}">${escapeHtml(run.theme)}</th></tr>`,
				]),
		...run.dimensions.map((dimension) => htmlRow(matrix, dimension)),
	]);
	return (
		`<p><b>${escapeHtml(title)}</b></p><table style="${STYLES.table}"><thead><tr>` +
		`<th style="${STYLES.head}">${escapeHtml(m.compare_question())}</th>${heads.join('')}</tr></thead>` +
		`<tbody>${bodies.join('')}</tbody></table>` +
		`<p style="${STYLES.small}">${escapeHtml(wordSource(matrix))} <a href="${escapeHtml(address)}">${escapeHtml(address)}</a></p>`
	);
}

function htmlRow(matrix: Matrix, dimension: Dimension): string {
	const cells = rowOf(matrix, dimension.id).map((cell) => {
		const words = wordCell(matrix, { dimension, cell });
		return `<td style="${STYLES.cell}">${htmlCell(words)}</td>`;
	});
	const question = escapeHtml(dimension.question);
	return (
		`<tr><th style="${STYLES.cell}">${dimension.position} ${escapeHtml(dimension.label)}` +
		`<br><span style="${STYLES.small};font-weight:normal">${question}</span></th>${cells.join('')}</tr>`
	);
}

function htmlCell({ score, level, notes, quotes, rationale }: CellWords): string {
	const small = (text: string) => `<span style="${STYLES.small}">${escapeHtml(text)}</span>`;
	const paragraphs = [
		`<b>${escapeHtml(score === '' ? level : `${score} ${level}`)}</b>${notes && `<br>${small(notes)}`}`,
		...quotes.map(({ text, origin }) => `“${escapeHtml(text)}”${origin && `<br>${small(origin)}`}`),
		...(rationale === '' ? [] : [small(rationale)]),
	];
	return paragraphs.map((text) => `<p style="${STYLES.paragraph}">${text}</p>`).join('');
}
