import type { Dimension } from '../model/dataset';
import { optional, optionalText, required, requiredText } from './columns';
import type { SourceText } from './decode';
import type { ProblemLog } from './problem-log';
import type { Identified } from './read-documents';
import { IdRegister } from './read-id';
import { readRows } from './read-rows';
import type { Row } from './row';

export const DIMENSION_COLUMNS = [
	required('id'),
	requiredText('label'),
	optionalText('theme'),
	optionalText('question'),
	requiredText('low'),
	requiredText('high'),
	optional('direction'),
];

/** A dimension before `levels.csv` has worded its scores. */
export type BareDimension = Omit<Dimension, 'levels'>;

/** `dimensions.csv`. Out: `null` where no row could be read. A blank direction is `0`, neither end. */
export function readDimensions(
	source: SourceText,
	log: ProblemLog,
): Identified<BareDimension> | null {
	const rows: BareDimension[] = [];
	const ids = new IdRegister();
	const table = readRows(source, DIMENSION_COLUMNS, log, (row) => {
		const { id, isNew } = ids.read(row, 'id');
		const dimension = readDimension(row, id, rows.length + 1);
		if (isNew) rows.push(dimension);
	});
	return table && { rows, ids, isComplete: table.isComplete };
}

function readDimension(row: Row, id: string, position: number): BareDimension {
	return {
		id,
		position,
		label: row.requiredText('label'),
		theme: row.text('theme'),
		question: row.text('question'),
		low: row.requiredText('low'),
		high: row.requiredText('high'),
		direction: row.oneOf('direction', ['+', '-', '0']) ?? '0',
		extra: row.extra(),
	};
}
