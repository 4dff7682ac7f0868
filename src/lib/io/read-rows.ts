import { readColumns, type Column } from './columns';
import type { SourceText } from './decode';
import type { ProblemLog } from './problem-log';
import { Row } from './row';
import { readTable, type TableSummary } from './table';

/** Reads a file of the contract row by row. Out: `null` where its header does not allow that. */
export function readRows(
	source: SourceText,
	contract: readonly Column[],
	log: ProblemLog,
	read: (row: Row) => void,
): TableSummary | null {
	return readTable(source, log, (header) => {
		const columns = readColumns(source.file, header, contract, log);
		return columns && ((record) => read(new Row(columns, record, log)));
	});
}
