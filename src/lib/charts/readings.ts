import type { MaybeScore, Scale, Score } from '../model/dataset';
import type { Cell } from '../model/matrix';

/** Scores that coders gave, low to high, silent ones left out. */
function readScores(cell: Cell): Score[] {
	return cell.readings
		.flatMap(({ score }) => (score === null ? [] : [score]))
		.sort((a, b) => a - b);
}

/** Lowest and highest score among the readings of a cell; `null` where they do not differ. */
export function readingRange(cell: Cell): { min: Score; max: Score } | null {
	const scores = readScores(cell);
	const min = scores[0];
	const max = scores.at(-1);
	return min === undefined || max === undefined || min === max ? null : { min, max };
}

/** How many readings gave each score of a cell, low to high; silent readings are left out. */
export function readingCounts(cell: Cell): { score: Score; count: number }[] {
	const counts = new Map<Score, number>();
	for (const score of readScores(cell)) counts.set(score, (counts.get(score) ?? 0) + 1);
	return [...counts].map(([score, count]) => ({ score, count }));
}

/** What readings found that is not shown, each once, low to high, silence (`null`) last. */
export function otherScores(cell: Cell): MaybeScore[] {
	const shown = cell.state === 'uncoded' ? undefined : cell.score;
	const others = new Set<MaybeScore>(readScores(cell));
	if (cell.readings.some(({ score }) => score === null)) others.add(null);
	return [...others].filter((score) => score !== shown);
}

/**
 * How strongly a cell is painted where readings are shown: 1 where they agree, washed out where they
 * part, most of all by two steps or more. On silence they part as by one step.
 */
export function strengthOf(scale: Scale, cell: Cell): number {
	const found = new Set(cell.readings.map(({ score }) => score));
	if (found.size < 2) return 1;
	const range = readingRange(cell);
	const steps = range ? Math.round((range.max - range.min) / scale.step) : 0;
	return steps < 2 ? 0.5 : 0.25;
}
