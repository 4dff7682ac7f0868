import { roundOff } from '../../../analysis/rounding';
import { el, type Xml } from '../package/xml';
import { emu } from '../page';
import { mixWithPaper } from '../paint';
import { line } from './chart-parts';
import { headingRef, type Sheet } from './column';
import { noMarker } from './marker';
import { scatterSeries } from './scatter-series';
import type { ScatterSeries, ScatterSpec } from './scatter-spec';

/** Half the height of the bar at a range's end, in px. */
const CAP = 8;
/** A range keeps this clear of its mark, over the mark's radius, so that neither covers the other. */
const CLEARANCE = 1.5;

/**
 * The ranges of a document's readings: a line from the mark to either end, with a bar across the end.
 *
 * Rules  An empty row lifts the pen. Error bars would say the same, but LibreOffice leaves them out.
 */
export function rangeLines(
	{ paint, words, scale, plot, radius }: ScatterSpec,
	{ name, sign, points }: ScatterSeries,
	sheet: Sheet,
): ((index: number) => Xml)[] {
	const clearance = ((CLEARANCE * radius) / plot.width) * (scale.max - scale.min);
	const corners = points.flatMap((point) => {
		if (!point?.range) return [];
		const { y, score, range } = point;
		const arm = (end: number, from: number) =>
			Math.abs(end - score) <= clearance
				? []
				: [
						{ x: roundOff(from), y },
						{ x: end, y },
						{ x: end, y: y - CAP },
						{ x: end, y: y + CAP },
						null,
					];
		return [...arm(range.min, score - clearance), ...arm(range.max, score + clearance)];
	});
	if (corners.length === 0) return [];
	const x = sheet.add(
		words.range(name),
		corners.map((corner) => corner?.x ?? null),
	);
	const y = sheet.add(
		words.rangePlace(name),
		corners.map((corner) => corner?.y ?? null),
	);
	const pale = mixWithPaper(paint, `doc-${sign.colour}`, 0.55);
	return [
		(index) =>
			scatterSeries(index, {
				title: headingRef(x),
				look: [el('c:spPr', {}, line(paint, pale, emu(4))), noMarker()],
				x,
				y,
			}),
	];
}
