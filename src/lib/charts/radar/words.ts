import type { Id } from '../../model/dataset';
import { columnOf, type Matrix } from '../../model/matrix';
import { m } from '../../paraglide/messages';
import { MAX_PANELS } from './grid';
import { MAX_OVERLAID } from './overlay';
import { axesOf, MAX_AXES } from './wheel';

/** What stands beside the names: on how many of the drawn axes a document has no score, and why. */
export function notesOf(matrix: Matrix): Map<Id, string> {
	const shown = { ...matrix, dimensions: axesOf(matrix) };
	return new Map(
		matrix.documents.flatMap(({ id }) => {
			const states = columnOf(shown, id).map(({ state }) => state);
			const silent = states.filter((state) => state === 'silent').length;
			const uncoded = states.filter((state) => state === 'uncoded').length;
			const note = wordAbsence(silent, uncoded);
			return note === '' ? [] : [[id, note] as const];
		}),
	);
}

function wordAbsence(silent: number, uncoded: number): string {
	if (silent > 0 && uncoded > 0) return m.chart_radar_silent_and_uncoded({ silent, uncoded });
	if (silent > 0) return m.chart_radar_silent({ count: silent });
	return uncoded > 0 ? m.chart_radar_uncoded({ count: uncoded }) : '';
}

/** What the small multiples have no room for, in sentences; '' for nothing. */
export function gridLeftOut(matrix: Matrix): string {
	const { length } = matrix.documents;
	const documents =
		length > MAX_PANELS
			? [m.chart_radar_first_documents({ shown: MAX_PANELS, total: length })]
			: [];
	return [...documents, ...axesLeftOut(matrix)].join(' ');
}

/** What the one shared wheel has no room for, in sentences; '' for nothing. */
export function overlayLeftOut(matrix: Matrix): string {
	const { length } = matrix.documents;
	const documents =
		length > MAX_OVERLAID
			? [m.chart_radar_first_overlaid({ shown: MAX_OVERLAID, total: length })]
			: [];
	return [...documents, ...axesLeftOut(matrix)].join(' ');
}

function axesLeftOut({ dimensions: { length } }: Matrix): string[] {
	if (length <= MAX_AXES) return [];
	return [m.chart_radar_first_dimensions({ shown: MAX_AXES, total: length })];
}

/** The order of the axes: "Axes clockwise from the top: 1 NATO’s role in Asia, 2 ...". */
export function wordAxes(matrix: Matrix): string {
	const axes = axesOf(matrix).map(({ position, label }) => `${position} ${label}`);
	return m.chart_radar_axes({ axes: axes.join(', ') });
}

/** For those who do not see it: what stands where, and which outlines are broken. */
export function describeGrid(matrix: Matrix): string {
	return describe(matrix, gridLeftOut(matrix));
}

export function describeOverlay(matrix: Matrix): string {
	const documents = matrix.documents.slice(0, MAX_OVERLAID);
	return describe({ ...matrix, documents }, overlayLeftOut(matrix));
}

function describe(matrix: Matrix, leftOut: string): string {
	const notes = notesOf(matrix);
	const gaps = matrix.documents.slice(0, MAX_PANELS).flatMap(({ id, label }) => {
		const note = notes.get(id);
		return note ? [m.chart_radar_described_gap({ document: label, note })] : [];
	});
	return [wordAxes(matrix), ...gaps, leftOut].filter((part) => part !== '').join(' ');
}
