import type { Dimension, Id } from '../../model/dataset';
import { round } from '../signs';
import { textWidth, wrapText, type TextStyle } from '../text';
import { angleOf, type Point } from './wheel';

/** Axis names are measured in bold, so that selecting one never breaks its lines anew. */
const STYLE: TextStyle = { size: 13, weight: 700 };
export const NAME_SIZE = STYLE.size;
export const NAME_LINE = 16;
const BASELINE = 12;
/** Air between two names. */
const NAME_AIR = 3;
/** Room of the two opposed arrows behind the name of a turned scale. */
const ARROWS = { air: 7, width: 14 };
/** What sets a number off from its name, beyond a space. */
export const NUMBER_AIR = 4;
const MIDDLE_WIDTH = 200;

export interface AxisName {
	readonly dimension: Id;
	readonly number: number;
	/** At least one; the number stands before the first. */
	readonly lines: readonly string[];
	readonly anchor: 'start' | 'middle' | 'end';
	/** Of the first baseline, from the wheel's centre. */
	readonly x: number;
	readonly y: number;
	/** Left end and middle height of the opposed arrows of a turned scale, else `null`. */
	readonly arrows: Point | null;
}

export interface NameRoom {
	/** Of the wheel. */
	readonly radius: number;
	/** From the centre to the left and right edge. */
	readonly half: number;
	/** From the rim to a name. */
	readonly air: number;
}

export interface AxisNames {
	readonly names: readonly AxisName[];
	/** Highest and lowest point of wheel and names, from the wheel's centre. */
	readonly top: number;
	readonly bottom: number;
}

interface Block {
	readonly dimension: Dimension;
	readonly anchor: AxisName['anchor'];
	readonly lines: readonly string[];
	readonly width: number;
	readonly height: number;
	readonly x: number;
	/** Middle of the block. */
	y: number;
}

/**
 * Places the names of the axes around a wheel, each at the end of its spoke.
 *
 * Rules  Names stand right of the right half, left of the left half, centred above and below; they
 *        wrap as narrow as the room is and give way up or down, never over each other.
 */
export function layoutNames(axes: readonly Dimension[], room: NameRoom): AxisNames {
	const blocks = axes.map((dimension, i) => placeBlock(dimension, angleOf(i, axes.length), room));
	const right = blocks.filter(({ anchor }) => anchor === 'start');
	const left = blocks.filter(({ anchor }) => anchor === 'end').reverse();
	giveWay(right);
	giveWay(left);
	for (const block of blocks.filter(({ anchor }) => anchor === 'middle'))
		clearSides(block, [...left, ...right]);
	return {
		names: blocks.map(placeName),
		top: Math.min(-room.radius, ...blocks.map(topOf)),
		bottom: Math.max(room.radius, ...blocks.map(bottomOf)),
	};
}

function placeBlock(dimension: Dimension, angle: number, { radius, half, air }: NameRoom): Block {
	const sine = Math.sin(angle);
	const reach = radius + air;
	if (Math.abs(sine) < 0.01) {
		const block = wrapName(dimension, Math.min(2 * half, MIDDLE_WIDTH));
		const side = Math.cos(angle) > 0 ? -1 : 1;
		return {
			...block,
			dimension,
			anchor: 'middle',
			x: 0,
			y: side * (reach + block.height / 2 - 4),
		};
	}
	const y = -Math.cos(angle) * (reach + 2);
	// A name of several lines may reach nearer to the wheel's waist than its spoke does.
	const edge = (height: number) => {
		const nearest = Math.max(0, Math.abs(y) - height / 2);
		return Math.max(
			reach * Math.abs(sine),
			Math.sqrt(Math.max(0, (reach - 2) ** 2 - nearest ** 2)),
		);
	};
	const guess = wrapName(dimension, half - edge(NAME_LINE));
	const x = edge(guess.height);
	const block = wrapName(dimension, half - x);
	return { ...block, dimension, anchor: sine > 0 ? 'start' : 'end', x: sine > 0 ? x : -x, y };
}

function wrapName(
	{ position, label, direction }: Dimension,
	width: number,
): Pick<Block, 'lines' | 'width' | 'height'> {
	const arrows = direction === '-' ? ARROWS.air + ARROWS.width : 0;
	const lines = balanceLines(`${position} ${label}`, width - arrows - NUMBER_AIR);
	const widest = Math.max(...lines.map((line) => textWidth(line, STYLE)));
	return { lines, width: widest + arrows + NUMBER_AIR, height: lines.length * NAME_LINE };
}

/** As few lines as the width allows, and of these the narrowest, so that no word is left alone. */
function balanceLines(text: string, width: number): string[] {
	let lines = wrapText(text, STYLE, width);
	const longest = Math.max(...text.split(/\s+/u).map((word) => textWidth(word, STYLE)));
	for (let narrower = width - 4; narrower > longest; narrower -= 4) {
		const next = wrapText(text, STYLE, narrower);
		if (next.length > lines.length) break;
		lines = next;
	}
	return lines;
}

/** Pushes the names of one side apart, from the wheel's waist upwards and downwards. */
function giveWay(side: readonly Block[]): void {
	const distance = side.map(({ y }) => Math.abs(y));
	const waist = distance.indexOf(Math.min(...distance));
	for (let i = waist - 1; i >= 0; i--) {
		const [block, below] = [side[i], side[i + 1]];
		if (block && below) block.y = Math.min(block.y, topOf(below) - NAME_AIR - block.height / 2);
	}
	for (let i = waist + 1; i < side.length; i++) {
		const [above, block] = [side[i - 1], side[i]];
		if (block && above) block.y = Math.max(block.y, bottomOf(above) + NAME_AIR + block.height / 2);
	}
}

/** Lifts the name above the wheel (or lowers the one below) past side names that it would touch. */
function clearSides(block: Block, sides: readonly Block[]): void {
	const beside = sides.filter(({ x }) => Math.abs(x) < block.width / 2 + 2 * NAME_AIR);
	for (const side of beside) {
		// A name at the waist may be tall enough to reach here too; one further off changes nothing.
		block.y =
			block.y < 0
				? Math.min(block.y, topOf(side) - NAME_AIR - block.height / 2)
				: Math.max(block.y, bottomOf(side) + NAME_AIR + block.height / 2);
	}
}

function topOf({ y, height }: Block): number {
	return y - height / 2;
}

function bottomOf({ y, height }: Block): number {
	return y + height / 2;
}

function placeName(block: Block): AxisName {
	const { dimension, anchor, x } = block;
	const y = round(topOf(block) + BASELINE);
	const number = String(dimension.position);
	const [first = '', ...rest] = block.lines;
	return {
		dimension: dimension.id,
		number: dimension.position,
		lines: [first.slice(number.length).trimStart(), ...rest],
		anchor,
		x: round(x),
		y,
		arrows: dimension.direction === '-' ? placeArrows(block, y) : null,
	};
}

/** On the outer side of the last line, so that names keep their edge at the wheel. */
function placeArrows({ anchor, x, lines }: Block, y: number): Point {
	const air = lines.length === 1 ? NUMBER_AIR : 0;
	const width = textWidth(lines.at(-1) ?? '', { ...STYLE, weight: 400 }) + air;
	const left = anchor === 'start' ? x + width + ARROWS.air : x + width / 2 + ARROWS.air;
	return {
		x: round(anchor === 'end' ? x - width - ARROWS.air - ARROWS.width : left),
		y: round(y + (lines.length - 1) * NAME_LINE - 4.5),
	};
}
