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
import type { Id, Scale, SourceDocument } from '../../../../model/dataset';
import { cellAt, columnOf, type Matrix } from '../../../../model/matrix';
import { shareOfScale } from '../../../../model/scale';
import { wrapText } from '../../../../charts/text';
import { m } from '../../../../paraglide/messages';
import { radarChart, type RadarPoint } from '../../chart/radar-chart';
import type { ViewSlide } from '../../deck';
import type { Box } from '../../page';
import type { Shape, SlideSpec } from '../../shape/shape';
import { ascent, lineHeight, styleOf } from '../../text';
import { contentSlide, type SlideContext } from '../context';
import { keyShapes, KEY_HEIGHT, type KeyEntry } from '../key';
import { label } from '../lines';
import { silenceShape } from '../signs';
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
/** From one sign of silence to the next, outwards. */
const SILENCE_PITCH = 14;
/** Above and below the wheel, for names. */
const NAMES = 58;
const PANEL = { width: 490, gap: 30 };
/** The longer names tend to stand on the left. */
const SHIFT = 50;

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
		? { ...area, width: area.width - PANEL.width - PANEL.gap }
		: { ...area, height: panel.top - area.y - PANEL.gap };
	const most = Math.max(0, ...matrix.dimensions.map(({ id }) => silentOn(matrix, id).length));
	const air = most * SILENCE_PITCH;
	const circle: Circle = {
		x: room.x + room.width / 2 + (isWide ? SHIFT : 0),
		y: room.y + room.height / 2,
		radius: Math.min(MOST_RADIUS, room.height / 2 - NAMES - air, room.width / 2 - 180),
	};
	const names = { left: area.x, right: room.x + room.width, air };
	return [
		{
			kind: 'group',
			name: m.slide_radar_name(),
			box: room,
			shapes: [
				chartOf(context, matrix, circle),
				...ringNumbers(matrix, circle),
				...silences(matrix, circle),
				...axisNames(matrix.dimensions, circle, names),
			],
		},
		...panel.shapes,
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

/** Outside the rim, in the document's colour: who is silent there. */
function silences(matrix: Matrix, circle: Circle): Shape[] {
	const count = matrix.dimensions.length;
	return matrix.dimensions.flatMap(({ id }, axis) =>
		silentOn(matrix, id).map(({ position }, i) => {
			const distance = circle.radius + SILENCE_PITCH * (i + 1) + 2;
			const { x, y } = pointAt(angleOf(axis, count), distance);
			const { colour } = documentSign(position);
			return silenceShape(circle.x + x, circle.y + y, `doc-${colour}`);
		}),
	);
}

function silentOn(matrix: Matrix, dimension: Id): SourceDocument[] {
	return matrix.documents.filter(({ id }) => cellAt(matrix, id, dimension).state === 'silent');
}

/** What stands beside or below the wheel, and where it begins. */
interface Panel {
	readonly shapes: readonly Shape[];
	readonly top: number;
}

const KEY_LINE = 38;

/** The documents at the height of the wheel's middle, signs and reading at the foot. */
function panelBeside(matrix: Matrix, area: Box): Panel {
	const { width } = PANEL;
	const x = area.x + area.width - width;
	const entries = keyOf(matrix);
	const reading = readingLabel(matrix, width);
	const footTop = area.y + area.height - entries.length * KEY_LINE - reading.height;
	const place = { ...area, x, width };
	const { height } = documentKey(matrix, { box: place, isAcross: false });
	const y = area.y + Math.max(0, (footTop - area.y - height) / 2);
	const foot = footTop + reading.height + KEY_LINE / 2;
	return {
		top: area.y,
		shapes: [
			...documentKey(matrix, { box: { ...place, y }, isAcross: false }).shapes,
			reading.at(x, footTop),
			...entries.flatMap((entry, i) =>
				keyShapes([entry], { x, y: foot + i * KEY_LINE, width }, matrix.scale),
			),
		],
	};
}

/** The documents side by side, below them reading and signs. */
function panelBelow(matrix: Matrix, area: Box): Panel {
	const { x, width } = area;
	const entries = keyOf(matrix);
	const reading = readingLabel(matrix, width);
	const keyHeight = entries.length > 0 ? KEY_HEIGHT - 12 : 0;
	const { height } = documentKey(matrix, { box: area, isAcross: true });
	const footTop = area.y + area.height - keyHeight - reading.height;
	const top = footTop - height - 24;
	return {
		top,
		shapes: [
			...documentKey(matrix, { box: { ...area, y: top }, isAcross: true }).shapes,
			reading.at(x, footTop),
			...keyShapes(entries, { x, y: footTop + reading.height + 22, width }, matrix.scale),
		],
	};
}

function readingLabel(matrix: Matrix, width: number) {
	const run = { text: wordReading(matrix), size: 22, colour: 'ink2' };
	const lines = wrapText(run.text, styleOf(run), width);
	return {
		height: lines.length * lineHeight(run.size),
		at: (x: number, top: number): Shape =>
			label(
				'How to read',
				{ ...run, text: lines.join('\n') },
				{ x, baseline: top + ascent(run.size), width, align: 'l', lines: lines.length },
			),
	};
}

function keyOf(matrix: Matrix): KeyEntry[] {
	const cells = matrix.documents.flatMap(({ id }) => columnOf(matrix, id));
	return [
		...(cells.some(({ score, confidence }) => score !== null && confidence === 1)
			? (['hollow'] as const)
			: []),
		...(cells.some(({ state }) => state === 'silent') ? (['gap'] as const) : []),
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
