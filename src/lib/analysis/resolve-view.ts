import type { Dataset } from '../model/dataset';
import type { Matrix } from '../model/matrix';
import type { View } from '../view/view';
import { thawView, type Thaw } from './frozen';
import { buildMatrix } from './matrix';
import { drawnView } from './pair';
import { selectMatrix } from './select';
import { defaultSource, sourceOf } from './source';

/** Whose scores a view shows, and when. */
export interface ResolvedScores {
	/** All documents and dimensions, as the view's coder scores them today. */
	readonly today: Matrix;
	/** The same with the scores that a frozen link carries. */
	readonly whole: Matrix;
	/** `null` where the view is not frozen. */
	readonly thaw: Thaw | null;
}

export interface ResolvedView extends ResolvedScores {
	/** What is drawn: chosen, ordered, poles turned. */
	readonly shown: Matrix;
}

/** Finds the scores of a view; its coder exists in the dataset (`parseView` sees to that). */
export function resolveScores(dataset: Dataset, view: View): ResolvedScores {
	const today = buildMatrix(dataset, sourceOf(dataset, view.coder) ?? defaultSource(dataset));
	const thaw = thawView(view, today);
	return { today, whole: thaw?.matrix ?? today, thaw };
}

/** Finds what a view shows of a dataset. Throws RangeError for an id that the dataset lacks. */
export function resolveView(dataset: Dataset, view: View): ResolvedView {
	const scores = resolveScores(dataset, view);
	return { ...scores, shown: selectMatrix(scores.whole, drawnView(view)) };
}
