import { el, type Xml } from '../package/xml';
import { cellAddress, columnFormula, SHEET_NAME, type SheetValue } from '../workbook';

/** A column of the chart's workbook: its heading in the first row, its values below. */
export interface SheetColumn {
	readonly heading: string;
	readonly values: readonly SheetValue[];
	/** From 0. */
	readonly index: number;
}

/** Lays columns side by side and numbers them. */
export class Sheet {
	readonly columns: SheetColumn[] = [];

	add(heading: string, values: readonly SheetValue[]): SheetColumn {
		const column = { heading, values, index: this.columns.length };
		this.columns.push(column);
		return column;
	}

	rows(): SheetValue[][] {
		const height = Math.max(0, ...this.columns.map(({ values }) => values.length));
		return [
			this.columns.map(({ heading }) => heading),
			...Array.from({ length: height }, (_, row) =>
				this.columns.map(({ values }) => values[row] ?? null),
			),
		];
	}
}

/** The heading as the name of a series. */
export function headingRef({ heading, index }: SheetColumn): Xml {
	const [letters = 'A'] = /^[A-Z]+/.exec(cellAddress(0, index)) ?? [];
	return el(
		'c:strRef',
		{},
		el('c:f', {}, `${SHEET_NAME}!$${letters}$1`),
		el(
			'c:strCache',
			{},
			el('c:ptCount', { val: 1 }),
			el('c:pt', { idx: 0 }, el('c:v', {}, heading)),
		),
	);
}

/**
 * The numbers of a column, as the chart last saw them.
 *
 * Rules  An empty cell has no point at all: an empty `c:v` would be no number.
 */
export function numberRef({ index, values }: SheetColumn): Xml {
	return el(
		'c:numRef',
		{},
		el('c:f', {}, columnFormula(index, 1, values.length)),
		el(
			'c:numCache',
			{},
			el('c:formatCode', {}, 'General'),
			el('c:ptCount', { val: values.length }),
			values.flatMap((value, i) =>
				typeof value === 'number' ? [el('c:pt', { idx: i }, el('c:v', {}, String(value)))] : [],
			),
		),
	);
}

/** The texts of a column. */
export function textRef({ index, values }: SheetColumn): Xml {
	return el(
		'c:strRef',
		{},
		el('c:f', {}, columnFormula(index, 1, values.length)),
		el(
			'c:strCache',
			{},
			el('c:ptCount', { val: values.length }),
			values.map((value, i) => el('c:pt', { idx: i }, el('c:v', {}, String(value ?? '')))),
		),
	);
}
