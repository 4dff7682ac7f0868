import type { Scale } from '../model/dataset';
import { m } from '../paraglide/messages';
import { getLocale } from '../paraglide/runtime';

/** A distance on one dimension: 1 step, 2 steps, 0.5 steps. */
export function wordSteps(scale: Scale, distance: number): string {
	const count = Number((distance / scale.step).toFixed(2));
	return m.pages_steps({ count, number: new Intl.NumberFormat(getLocale()).format(count) });
}
