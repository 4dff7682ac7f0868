import { formatScore } from '../i18n/numbers';
import { wordCoder, wordLevel } from '../i18n/judgement';
import type { Dimension, SourceDocument } from '../model/dataset';
import type { Cell, Matrix } from '../model/matrix';
import { m } from '../paraglide/messages';

/** What somebody sends who doubts a score. */
export interface Report {
	readonly title: string;
	readonly body: string;
}

/** A cell as a person would describe it. */
export interface ReportedCell {
	readonly matrix: Matrix;
	readonly document: SourceDocument;
	readonly dimension: Dimension;
	readonly cell: Cell;
	/** Address of the view with this cell open; '' where nobody else could open it. */
	readonly address: string;
}

/** Names the cell by labels and ids, with version, score, coder and reason, and asks for the better score. */
export function reportOf({ matrix, document, dimension, cell, address }: ReportedCell): Report {
	const { dataset } = matrix;
	const names = { document: document.label, dimension: dimension.label };
	const score =
		cell.score === null
			? cell.state === 'silent'
				? m.table_silent()
				: m.table_uncoded()
			: m.report_score_value({
					score: formatScore(matrix.scale, cell.score),
					level: wordLevel(dimension, cell),
				});
	const lines = [
		[
			m.report_dataset(),
			dataset.version === ''
				? dataset.title
				: m.chart_frame_version({ title: dataset.title, version: dataset.version }),
		],
		[m.report_document(), `${document.label} (${document.id})`],
		[m.report_dimension(), `${dimension.label} (${dimension.id})`],
		[m.report_score(), score],
		[m.report_coder(), wordCoder(matrix)],
		[m.report_reason(), cell.rationale],
		[m.report_link(), address],
	].filter(([, value]) => value !== '');
	return {
		title: m.report_title(names),
		body: [...lines.map(([name, value]) => `${name}: ${value}`), '', m.report_ask(), '', ''].join(
			'\n',
		),
	};
}

/** The report as plain text. */
export function formatReport({ title, body }: Report): string {
	return `${title}\n\n${body}`;
}

/**
 * The address of a form that is filled with the report; `null` where `bugs` leads to no form that can be.
 *
 * In     `bugs`: http(s). A list of issues (`…/issues`) leads to its form.
 * Rules  GitHub, Gitea, Forgejo and Codeberg take `title` and `body`; GitLab, whose paths hold `/-/`,
 *        takes names of its own. What the address already carries is kept.
 */
export function formAddress(bugs: string, { title, body }: Report): string | null {
	const [, form, query = ''] =
		/^([^?#]*\/issues)(?:\/new)?\/?(?:\?([^#]*))?(?:#.*)?$/u.exec(bugs) ?? [];
	if (form === undefined) return null;
	const names = form.endsWith('/-/issues')
		? { title: 'issue[title]', body: 'issue[description]' }
		: { title: 'title', body: 'body' };
	const given = form.length < bugs.length && bugs.startsWith(`${form}/new`) ? query : '';
	const pairs = [
		...(given === '' ? [] : [given]),
		`${encode(names.title)}=${encode(title)}`,
		`${encode(names.body)}=${encode(body)}`,
	];
	return `${form}/new?${pairs.join('&')}`;
}

/** Half a surrogate pair, which no address can hold, becomes U+FFFD. */
function encode(text: string): string {
	return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
