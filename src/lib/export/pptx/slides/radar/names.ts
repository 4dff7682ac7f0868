import { angleOf, pointAt } from '../../../../charts/radar/wheel';
import { wrapText } from '../../../../charts/text';
import type { Dimension } from '../../../../model/dataset';
import type { Shape } from '../../shape/shape';
import { ascent, lineHeight, wideStyle, wideWidth } from '../../text';
import { label } from '../lines';
import { TURNED_WIDTH, turnedShape } from '../signs';

const SIZE = 24;
/** From the rim to a name. */
const AIR = 28;
/** Names this close to the vertical are centred on their spoke. */
const UPRIGHT = 0.12;
const MIDDLE_WIDTH = 420;

export interface Circle {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
}

/** Room of the names, on the slide. */
export interface NameRoom {
	readonly left: number;
	readonly right: number;
	/** Kept free between rim and names, for signs of silence. */
	readonly air: number;
}

/** The names of the axes around the wheel, each at the end of its spoke. */
export function axisNames(
	dimensions: readonly Dimension[],
	circle: Circle,
	room: NameRoom,
): Shape[] {
	return dimensions.flatMap((dimension, i) =>
		axisName(dimension, angleOf(i, dimensions.length), { circle, room }),
	);
}

function axisName(
	{ label: text, direction }: Dimension,
	angle: number,
	{ circle, room }: { circle: Circle; room: NameRoom },
): Shape[] {
	const rim = pointAt(angle, circle.radius + AIR + room.air);
	const sine = Math.sin(angle);
	const align = Math.abs(sine) < UPRIGHT ? 'ctr' : sine > 0 ? 'l' : 'r';
	const x = circle.x + rim.x;
	const isTurned = direction === '-';
	const sign = isTurned ? TURNED_WIDTH + 12 : 0;
	const width = { ctr: MIDDLE_WIDTH, l: room.right - x, r: x - room.left }[align];
	const lines = wrapText(text, wideStyle({ text, size: SIZE }), Math.max(60, width - sign));
	const height = lines.length * lineHeight(SIZE);
	const middle = circle.y + rim.y - Math.cos(angle) * (height / 2 - 6);
	const baseline = middle - height / 2 + ascent(SIZE);
	const last = wideWidth({ text: lines.at(-1) ?? '', size: SIZE });
	const name = label(
		'Axis',
		{ text: lines.join('\n'), size: SIZE },
		{
			x: align === 'r' ? x - sign : x,
			baseline,
			width: Math.max(60, width - sign),
			align,
			lines: lines.length,
		},
	);
	if (!isTurned) return [name];
	const arrowsX = { l: x + last + 12, r: x - TURNED_WIDTH, ctr: x + last / 2 + 12 }[align];
	const line = align === 'r' ? middle : baseline + (lines.length - 1) * lineHeight(SIZE) - 8;
	return [name, turnedShape(arrowsX, line)];
}
