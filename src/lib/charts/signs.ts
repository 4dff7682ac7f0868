/** Shapes that PowerPoint has as chart markers too, so that a document keeps its sign on a slide. */
export const SHAPES = [
	'circle',
	'square',
	'triangle',
	'diamond',
	'plus',
	'dash',
	'x',
	'star',
] as const;
export type Shape = (typeof SHAPES)[number];

/** Number of document colours; from the next document on they repeat, with new shapes. */
export const DOCUMENT_COLOURS = 5;

/** One colour and one shape per document, the same in every view and export. */
export interface DocumentSign {
	readonly shape: Shape;
	/** 1-based; the page draws it as `var(--doc-n)`, an export as the hex value of the theme. */
	readonly colour: number;
}

/**
 * The sign of a document.
 *
 * In     `position` 1-based row in `documents.csv`.
 * Rules  colours repeat every 5, shapes every 8, so the pair repeats after 40 documents only.
 */
export function documentSign(position: number): DocumentSign {
	const shape = SHAPES[(position - 1) % SHAPES.length];
	if (!shape) throw new RangeError(`a document's position starts at 1, got ${position}`);
	return { shape, colour: ((position - 1) % DOCUMENT_COLOURS) + 1 };
}

/** Half extents at radius 1, chosen so that all shapes look equally large (optical area). */
const SQUARE = 0.89;
const TRIANGLE = { top: 1.28, base: 0.87, half: 1.217 };
const DIAMOND = 1.26;
const PLUS = { arm: 1.14, half: 0.44 };
const DASH = { half: 1.25, height: 0.45 };
const STAR = { outer: 1.4, inner: 0.62 };

/**
 * Outline of a sign as an SVG path around (x, y).
 *
 * In     `radius` in px: that of the circle of the same optical size.
 * Out    rounded to 0.01 px, closed.
 */
export function signPath(
	shape: Shape,
	{ x, y, radius }: { x: number; y: number; radius: number },
): string {
	const at = (dx: number, dy: number): [number, number] => [x + dx * radius, y + dy * radius];
	switch (shape) {
		case 'circle':
			return `M${round(x - radius)} ${round(y)}a${round(radius)} ${round(radius)} 0 1 0 ${round(2 * radius)} 0a${round(radius)} ${round(radius)} 0 1 0 ${round(-2 * radius)} 0Z`;
		case 'square':
			return polygon([
				at(-SQUARE, -SQUARE),
				at(SQUARE, -SQUARE),
				at(SQUARE, SQUARE),
				at(-SQUARE, SQUARE),
			]);
		case 'triangle':
			return polygon([
				at(0, -TRIANGLE.top),
				at(TRIANGLE.half, TRIANGLE.base),
				at(-TRIANGLE.half, TRIANGLE.base),
			]);
		case 'diamond':
			return polygon([at(0, -DIAMOND), at(DIAMOND, 0), at(0, DIAMOND), at(-DIAMOND, 0)]);
		case 'plus':
			return polygon(crossPoints().map(([dx, dy]) => at(dx, dy)));
		case 'x':
			return polygon(
				crossPoints().map(([dx, dy]) => at((dx - dy) * Math.SQRT1_2, (dx + dy) * Math.SQRT1_2)),
			);
		case 'dash':
			return polygon([
				at(-DASH.half, -DASH.height),
				at(DASH.half, -DASH.height),
				at(DASH.half, DASH.height),
				at(-DASH.half, DASH.height),
			]);
		case 'star':
			return polygon(starPoints().map(([dx, dy]) => at(dx, dy)));
	}
}

function crossPoints(): [number, number][] {
	const { arm, half } = PLUS;
	return [
		[-half, -arm],
		[half, -arm],
		[half, -half],
		[arm, -half],
		[arm, half],
		[half, half],
		[half, arm],
		[-half, arm],
		[-half, half],
		[-arm, half],
		[-arm, -half],
		[-half, -half],
	];
}

function starPoints(): [number, number][] {
	return Array.from({ length: 10 }, (_, i) => {
		const reach = i % 2 === 0 ? STAR.outer : STAR.inner;
		const angle = (i * Math.PI) / 5;
		return [reach * Math.sin(angle), -reach * Math.cos(angle)];
	});
}

function polygon(points: readonly [number, number][]): string {
	return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;
}

/** To 0.01 px: sines print noise that differs between engines. */
export function round(value: number): number {
	return Math.round(value * 100) / 100;
}
