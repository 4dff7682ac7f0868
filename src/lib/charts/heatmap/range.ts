import { spreadOn } from '../../analysis/spread';
import type { Id } from '../../model/dataset';
import type { Matrix } from '../../model/matrix';

/** Steps of the scale from a dimension's lowest score to its highest; `null` below two scores. */
export function rangeInSteps(matrix: Matrix, dimension: Id): number | null {
	const spread = spreadOn(matrix, dimension);
	return spread && Number((spread.range / matrix.scale.step).toFixed(6));
}
