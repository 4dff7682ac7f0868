import { round } from '../../charts/signs';
import { shareOfScale } from '../../model/scale';
import type { ScatterPoint, ScatterSeries, ScatterSpec } from '../pptx/chart/scatter-spec';
import { hexOf, mixWithPaper } from '../pptx/paint';
import { NAME_GAP } from '../pptx/slides/positions/columns';
import { linePath } from './paths';
import { placeMark } from './place-mark';
import type { Placed } from './placed';

/** Half the height of the bar at a range's end, in px. */
const CAP = 8;
/** From a mark's middle to the baseline of its name, in em. */
const BASELINE = 0.36;

/** A native scatter chart as PowerPoint draws it: ranges, then the marks with their names. */
export function placeScatter(spec: ScatterSpec): Placed[] {
	const { series } = spec;
	return [
		...series.flatMap((each) => each.points.flatMap((point) => range(spec, each, point))),
		...series.flatMap((each) => each.points.flatMap((point) => mark(spec, each, point))),
	];
}

function mark(spec: ScatterSpec, { name, sign }: ScatterSeries, point: ScatterPoint | null) {
	if (!point) return [];
	const { paint, radius, nameSize } = spec;
	const { x, y } = placeOf(spec, point.score, point.y);
	const isRight = point.side === 'r';
	const placed: Placed[] = [
		...placeMark(paint, sign, { x, y, radius, isHollow: point.isHollow, casing: 0 }),
		{
			kind: 'text',
			x: isRight ? round(x + NAME_GAP) : round(x - NAME_GAP),
			y: round(y + BASELINE * nameSize),
			text: name,
			size: nameSize,
			isBold: false,
			colour: `#${hexOf(paint, 'ink')}`,
			anchor: isRight ? 'start' : 'end',
			spacing: 0,
		},
	];
	return placed;
}

/** A line from the mark to either end, with a bar across the end. */
function range(
	spec: ScatterSpec,
	{ sign }: ScatterSeries,
	point: ScatterPoint | null,
): readonly Placed[] {
	if (!point?.range) return [];
	const { paint } = spec;
	const { min, max } = point.range;
	const from = placeOf(spec, point.score, point.y);
	const ends = [min, max].filter((end) => end !== point.score);
	const d = ends
		.map((end) => {
			const { x, y } = placeOf(spec, end, point.y);
			const bar = [
				{ x, y: y - CAP },
				{ x, y: y + CAP },
			];
			return linePath([from, { x, y }], false) + linePath(bar, false);
		})
		.join('');
	const colour = `#${hexOf(paint, mixWithPaper(paint, `doc-${sign.colour}`, 0.55))}`;
	return d === '' ? [] : [{ kind: 'path', d, fill: null, stroke: { colour, width: 4 } }];
}

function placeOf({ box, plot, scale }: ScatterSpec, score: number, y: number) {
	return {
		x: box.x + plot.x + plot.width * shareOfScale(scale, score),
		y: box.y + plot.y + y,
	};
}
