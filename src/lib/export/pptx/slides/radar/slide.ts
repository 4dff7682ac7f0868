import {
	angleOf,
	HUB,
	MAX_AXES,
	MIN_AXES,
	pointAt,
	ringScores,
} from '../../../../charts/radar/wheel';
import { documentSign } from '../../../../charts/signs';
import { formatScore, joinWords } from '../../../../i18n/numbers';
import type { Id, Scale } from '../../../../model/dataset';
import { cellAt, columnOf, type Matrix } from '../../../../model/matrix';
import { shareOfScale } from '../../../../model/scale';
import { wrapText } from '../../../../charts/text';
import { m } from '../../../../paraglide/messages';
import { radarChart, type RadarPoint } from '../../chart/radar-chart';
import type { ViewSlide } from '../../deck';
import type { Box } from '../../page';
import type { Shape, SlideSpec } from '../../shape/shape';
import { lineHeight, styleOf } from '../../text';
import { contentSlide, type SlideContext } from '../context';
import { keyShapes, KEY_HEIGHT, type KeyEntry } from '../key';
import { label } from '../lines';
import { cutEvenly, titleOfPart } from '../split';
import { withDimensions, withDocuments } from '../subset';
import { documentKey, wordReading } from './key';
import { axisNames, type Circle } from './names';

/** Outlines that can still be told apart when they lie over each other. */
const MOST_DOCUMENTS = 3;
const RADIUS = 11;
/** What a covered mark is larger by than the one on it. */
const NESTING = 8;
/** px, widest first, so that lines that coincide all show. */
const WIDTHS = [8, 4.5, 3.5];
const SINGLE_WIDTH = 4.5;
const MOST_RADIUS = 300;
/** Above and below the wheel, for names. */
const NAMES = 64;
const PANEL = { width: 490, gap: 30 };
/** The longer names tend to stand on the left. */
const SHIFT = 50;
const PANEL_BELOW = 214;

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
	const room: Box = isWide
		? { ...area, width: area.width - PANEL.width - PANEL.gap }
		: { ...area, height: area.height - PANEL_BELOW };
	const circle: Circle = {
		x: room.x + room.width / 2 + (isWide ? SHIFT : 0),
		y: room.y + room.height / 2,
		radius: Math.min(MOST_RADIUS, room.height / 2 - NAMES, room.width / 2 - 180),
	};
	const names = { left: area.x, right: room.x + room.width };
	const panel: Box = isWide
		? { ...area, x: area.x + area.width - PANEL.width, width: PANEL.width }
		: { ...area, y: room.y + room.height + 24, height: PANEL_BELOW - 24 };
	return [
		{
			kind: 'group',
			name: m.slide_radar_name(),
			box: room,
			shapes: [
				chartOf(context, matrix, circle),
				...ringNumbers(matrix, circle),
				...axisNames(matrix.dimensions, circle, names),
			],
		},
		...panelShapes(matrix, { panel, isWide, area }),
	];
}

function chartOf({ paint }: SlideContext, matrix: Matrix, circle: Circle): Shape {
	const { scale, dimensions, documents } = matrix;
	const side = 2 * circle.radius;
	// Marks on the rim reach beyond the plot.
	const border = 40;
	const box = {
		x: circle.x - circle.radius - border,
		y: circle.y - circle.radius - border,
		width: side + 2 * border,
		height: side + 2 * border,
	};
	return radarChart({
		name: m.slide_radar_name(),
		description: describe(matrix),
		box,
		paint,
		axes: dimensions.map((dimension) => dimension.label),
		rings: ringScores(scale).map((score) => ({
			score,
			isMiddle: shareOfScale(scale, score) === 0.5,
		})),
		series: documents.map(({ id, label: name, position }, i) => ({
			name,
			sign: documentSign(position),
			lineWidth: documents.length === 1 ? SINGLE_WIDTH : (WIDTHS[i] ?? SINGLE_WIDTH),
			points: pointsOf(
				matrix,
				id,
				documents.slice(i + 1).map((later) => later.id),
			),
		})),
		centre: centreValue(scale),
		rim: scale.max,
		plot: { x: border, y: border, width: side, height: side },
		radius: RADIUS,
		words: {
			axis: m.slide_sheet_dimension(),
			ring: (score) => m.slide_radar_ring({ score: formatScore(scale, score) }),
			inferred: (document) => m.slide_sheet_inferred({ document }),
		},
	});
}

/** The value at which the low pole lies at its share of the radius. */
function centreValue({ min, max }: Scale): number {
	return Number(((min - HUB * max) / (1 - HUB)).toFixed(6));
}

/** A mark is larger by a step for each later document that has the same score. */
function pointsOf(matrix: Matrix, document: Id, later: readonly Id[]): (RadarPoint | null)[] {
	return columnOf(matrix, document).map(({ score, confidence, dimension }) => {
		if (score === null) return null;
		const covering = later.filter((id) => cellAt(matrix, id, dimension).score === score).length;
		return { score, isHollow: confidence === 1, radius: RADIUS + covering * NESTING };
	});
}

/** The scale, between the two spokes nearest to nine o'clock. */
function ringNumbers({ scale, dimensions }: Matrix, circle: Circle): Shape[] {
	const count = dimensions.length;
	const gap = Math.round(0.75 * count - 0.5);
	const angle = angleOf(gap + 0.5, count);
	// Rings are polygons: between two spokes they lie nearer to the centre.
	const inset = Math.cos(Math.PI / count);
	return ringScores(scale).map((score): Shape => {
		const share = HUB + (1 - HUB) * shareOfScale(scale, score);
		const { x, y } = pointAt(angle, circle.radius * share * inset);
		const text = formatScore(scale, score);
		return {
			...label(
				'Ring',
				{ text, size: 22, bold: true, colour: 'ink2' },
				{ x: circle.x + x, baseline: circle.y + y + 8, width: 36, align: 'ctr' },
			),
			fill: 'paper',
		};
	});
}

interface Panel {
	readonly panel: Box;
	readonly area: Box;
	readonly isWide: boolean;
}

function panelShapes(matrix: Matrix, { panel, area, isWide }: Panel): Shape[] {
	const reading = { text: wordReading(matrix), size: 22, colour: 'ink2' };
	const lines = wrapText(reading.text, styleOf(reading), panel.width);
	const entries = keyOf(matrix);
	const bottom = area.y + area.height;
	const keyHeight = isWide ? entries.length * 38 : entries.length > 0 ? KEY_HEIGHT - 12 : 0;
	const readingTop = bottom - keyHeight - lines.length * lineHeight(22);
	const keyY = bottom - keyHeight + 18;
	return [
		...documentKey(matrix, {
			box: { ...panel, y: isWide ? panel.y + 90 : panel.y },
			isAcross: !isWide,
		}),
		label(
			'How to read',
			{ ...reading, text: lines.join('\n') },
			{
				x: panel.x,
				baseline: readingTop + 21,
				width: panel.width,
				align: 'l',
				lines: lines.length,
			},
		),
		...(isWide
			? entries.flatMap((entry, i) =>
					keyShapes([entry], { x: panel.x, y: keyY + i * 38, width: panel.width }, matrix.scale),
				)
			: keyShapes(entries, { x: panel.x, y: keyY, width: panel.width }, matrix.scale)),
	];
}

function keyOf(matrix: Matrix): KeyEntry[] {
	const cells = matrix.documents.flatMap(({ id }) => columnOf(matrix, id));
	return [
		...(cells.some(({ score, confidence }) => score !== null && confidence === 1)
			? (['hollow'] as const)
			: []),
		...(matrix.dimensions.some(({ direction }) => direction === '-') ? (['turned'] as const) : []),
	];
}

/** Every score in words: a radar has no other twin on its slide. */
function describe(matrix: Matrix): string {
	const documents = matrix.documents.map(({ id, label: document }) => {
		const scores = matrix.dimensions.map(({ id: axis, label: dimension }) => {
			const { state, score } = cellAt(matrix, id, axis);
			if (state === 'uncoded') return m.slide_radar_axis_uncoded({ dimension });
			if (score === null) return m.slide_radar_axis_silent({ dimension });
			return m.slide_radar_axis({ dimension, score: formatScore(matrix.scale, score) });
		});
		return m.slide_radar_document({ document, scores: scores.join(', ') });
	});
	return m.slide_radar_description({
		dimensions: joinWords(matrix.dimensions.map((dimension) => dimension.label)),
		documents: documents.join(' '),
	});
}
