import type { Id, Scale } from '../model/dataset';
import { required, requiredText } from './columns';
import type { SourceText } from './decode';
import { parseScore } from './parse-score';
import type { ProblemLog } from './problem-log';
import { readRows } from './read-rows';
import { Reference } from './reference';

export const LEVEL_COLUMNS = [required('dimension'), required('score'), requiredText('label')];

/** Dimension -> score -> what that score means there. */
export type Levels = ReadonlyMap<Id, ReadonlyMap<number, string>>;

/**
 * `levels.csv`.
 *
 * In     `dimensions`: `null` where it cannot be told which exist; `scale`: `null` where unknown.
 * Rules  One wording per dimension and score; silence has none.
 */
export function readLevels(
	source: SourceText,
	dimensions: Iterable<Id> | null,
	scale: Scale | null,
	log: ProblemLog,
): Levels {
	const reference = new Reference('dimension', dimensions, log);
	const levels = new Map<Id, Map<number, string>>();
	const seen = new Map<string, number>();

	readRows(source, LEVEL_COLUMNS, log, (row) => {
		const dimension = reference.read(row, 'dimension');
		const value = row.value('score');
		const label = row.requiredText('label');
		const parsed = parseScore(value, scale);
		if (!parsed.ok || parsed.score === null)
			row.error('score', { code: 'level-score', value, scale });
		else if (dimension !== null) {
			const { score, warning } = parsed;
			if (warning) row.warning('score', warning);
			const key = `${score} ${dimension}`;
			const first = seen.get(key);
			if (first !== undefined) row.error('score', { code: 'level-twice', value, first });
			seen.set(key, first ?? row.line);
			const worded = levels.get(dimension) ?? new Map<number, string>();
			levels.set(dimension, worded.set(score, label));
		}
	});

	reference.reportUnknown();
	return levels;
}
