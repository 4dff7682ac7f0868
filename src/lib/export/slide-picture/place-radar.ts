import type { RadarSeries, RadarSpec } from '../pptx/chart/radar-spec';
import { hexOf } from '../pptx/paint';
import { linePath } from './paths';
import { placeMark } from './place-mark';
import type { Placed, PlacedPath } from './placed';

/** px, as the native marks have it. */
const CASING = 3;

/** A native radar as PowerPoint draws it: rings and spokes, then an outline with marks per document. */
export function placeRadar(spec: RadarSpec): Placed[] {
	const { paint, axes, rings, series, centre, rim } = spec;
	const at = pointOn(spec);
	const line = (d: string, colour: string, width: number): PlacedPath => ({
		kind: 'path',
		d,
		fill: null,
		stroke: { colour: `#${hexOf(paint, colour)}`, width },
	});
	const spokes = axes.map((_, i) => linePath([at(i, centre), at(i, rim)], false)).join('');
	return [
		line(spokes, 'guide', 2),
		...rings.map(({ score, isMiddle }) => {
			const ring = axes.map((_, i) => at(i, score));
			return line(linePath(ring, true), isMiddle ? 'tick' : 'guide', isMiddle ? 3 : 2);
		}),
		...series.flatMap((each) => [
			line(outlinePath(each, at), `doc-${each.sign.colour}`, each.lineWidth),
			...each.points.flatMap((point, i) =>
				point
					? placeMark(paint, each.sign, {
							...at(i, point.score),
							radius: point.radius,
							isHollow: point.isHollow,
							casing: CASING,
						})
					: [],
			),
		]),
	];
}

type PointOn = (axis: number, value: number) => { x: number; y: number };

function pointOn({ axes, box, plot, centre, rim }: RadarSpec): PointOn {
	const reach = Math.min(plot.width, plot.height) / 2;
	const middle = { x: box.x + plot.x + plot.width / 2, y: box.y + plot.y + plot.height / 2 };
	return (axis, value) => {
		const angle = (2 * Math.PI * axis) / axes.length;
		const radius = (reach * (value - centre)) / (rim - centre);
		return {
			x: middle.x + radius * Math.sin(angle),
			y: middle.y - radius * Math.cos(angle),
		};
	};
}

/** A line between each two neighbours that both have a score: it breaks at a silence. */
function outlinePath({ points }: RadarSeries, at: PointOn): string {
	if (points.every((point) => point !== null))
		return linePath(
			points.map(({ score }, i) => at(i, score)),
			true,
		);
	return points
		.map((point, i) => {
			const j = (i + 1) % points.length;
			const next = points[j];
			return point && next ? linePath([at(i, point.score), at(j, next.score)], false) : '';
		})
		.join('');
}
