import type { Dataset } from '../model/dataset';
import type { Matrix } from '../model/matrix';
import type { View } from '../view/view';
import { thawView, type Thaw } from './frozen';
import { buildMatrix } from './matrix';
import { selectMatrix } from './select';
import { defaultSource, sourceOf } from './source';

export interface ResolvedView {
	/** All documents and dimensions, as the view's coder scores them today. */
	readonly today: Matrix;
	/** The same with the scores that a frozen link carries. */
	readonly whole: Matrix;
	/** What is drawn: chosen, ordered, poles turned. */
	readonly shown: Matrix;
	/** `null` where the view is not frozen. */
	readonly thaw: Thaw | null;
}

/** Finds what a view shows of a dataset; its ids and its coder exist there (`parseView` sees to that). */
export function resolveView(dataset: Dataset, view: View): ResolvedView {
	const today = buildMatrix(dataset, sourceOf(dataset, view.coder) ?? defaultSource(dataset));
	const thaw = thawView(view, today);
	const whole = thaw?.matrix ?? today;
	return { today, whole, shown: selectMatrix(whole, view), thaw };
}
