import { MAX_AXES, MIN_AXES } from '../../../../charts/radar/wheel';
import type { Matrix } from '../../../../model/matrix';
import { m } from '../../../../paraglide/messages';
import type { ViewSlide } from '../../deck';
import type { Box } from '../../page';
import type { Shape, SlideSpec } from '../../shape/shape';
import { contentSlide, type SlideContext } from '../context';
import { cutEvenly, titleOfPart } from '../split';
import { withDimensions, withDocuments } from '../subset';
import { chartOf } from './chart';
import { axisNames, type Circle } from './names';
import { PANEL_WIDTH, panelBelow, panelBeside } from './panel';
import { ringNumbers, silenceReach, silences } from './rim';

/** Outlines that can still be told apart when they lie over each other. */
const MOST_DOCUMENTS = 3;
const MOST_RADIUS = 286;
/** Above and below the wheel, and beside it, for names. */
const NAMES = { height: 58, width: 180 };
const PANEL_GAP = 30;
/** The longer names tend to stand on the left. */
const SHIFT = 38;

/**
 * The slides of a radar: a native radar chart, up to three documents over each other.
 *
 * Throws RangeError below three dimensions, which have no shape.
 */
export function radarSlides(context: SlideContext, slide: ViewSlide): SlideSpec[] {
	const { matrix } = slide;
	const count = matrix.dimensions.length;
	if (count < MIN_AXES) throw new RangeError(`a radar needs ${MIN_AXES} dimensions, got ${count}`);
	const parts = cutEvenly(matrix.dimensions, Math.ceil(count / MAX_AXES)).flatMap((dimensions) =>
		cutEvenly(matrix.documents, Math.ceil(matrix.documents.length / MOST_DOCUMENTS)).map(
			(documents) => withDocuments(withDimensions(matrix, dimensions), documents),
		),
	);
	return parts.map((part, i) =>
		contentSlide(
			context,
			{ ...slide, matrix: part },
			{
				title: titleOfPart(slide.title, i + 1, parts.length),
				draw: ({ area }) => draw(context, part, area),
			},
		),
	);
}

function draw(context: SlideContext, matrix: Matrix, area: Box): Shape[] {
	const isWide = context.page.size === '16:9';
	const panel = isWide ? panelBeside(matrix, area) : panelBelow(matrix, area);
	const room: Box = isWide
		? { ...area, width: area.width - PANEL_WIDTH - PANEL_GAP }
		: { ...area, height: panel.top - area.y - PANEL_GAP };
	const air = silenceReach(matrix);
	const circle: Circle = {
		x: room.x + room.width / 2 + (isWide ? SHIFT : 0),
		y: room.y + room.height / 2,
		radius: Math.min(
			MOST_RADIUS,
			room.height / 2 - NAMES.height - air,
			room.width / 2 - NAMES.width,
		),
	};
	const names = { left: area.x, right: room.x + room.width, air };
	return [
		{
			kind: 'group',
			name: m.slide_radar_name(),
			box: room,
			shapes: [
				chartOf(context.paint, matrix, circle),
				...ringNumbers(matrix, circle),
				...silences(matrix, circle),
				...axisNames(matrix.dimensions, circle, names),
			],
		},
		...panel.shapes,
	];
}
