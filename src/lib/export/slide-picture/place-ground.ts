import type { Box } from '../pptx/page';
import { hexOf, type Paint } from '../pptx/paint';
import type { AreaFill } from '../pptx/shape/shape';
import { boxPath } from './paths';
import type { Placed } from './placed';

/** What lies behind a text that fills its box. */
export function placeGround(
	{ fill, box }: { readonly fill?: AreaFill; readonly box: Box },
	paint: Paint,
): Placed[] {
	if (fill === undefined) return [];
	const painted = fill === 'hatched' ? fill : `#${hexOf(paint, fill)}`;
	return [{ kind: 'path', d: boxPath(box), fill: painted, stroke: null }];
}
