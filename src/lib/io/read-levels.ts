import type { ExtraColumns, Id, Scale } from '../model/dataset';
import { required, requiredText } from './columns';
import type { SourceText } from './decode';
import { parseScore } from './parse-score';
import type { ProblemLog } from './problem-log';
import { readRows } from './read-rows';
import { Reference } from './reference';

export const LEVEL_COLUMNS = [required('dimension'), required('score'), requiredText('label')];

/** What each score of a dimension means, and the further columns of its row. */
export interface Levels {
	readonly labels: ReadonlyMap<number, string>;
	readonly extra: ReadonlyMap<number, ExtraColumns>;
}

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
): ReadonlyMap<Id, Levels> {
	const reference = new Reference('dimension', dimensions, log);
	const levels = new Map<Id, { labels: Map<number, string>; extra: Map<number, ExtraColumns> }>();
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
			const { labels, extra } = levels.get(dimension) ?? { labels: new Map(), extra: new Map() };
			const further = row.extra();
			if (further.size > 0) extra.set(score, further);
			levels.set(dimension, { labels: labels.set(score, label), extra });
		}
	});

	reference.reportUnknown();
	return levels;
}
