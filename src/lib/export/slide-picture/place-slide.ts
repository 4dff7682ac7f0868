import { hexOf, type Paint } from '../pptx/paint';
import type { PathShape, Shape, SlideSpec } from '../pptx/shape/shape';
import { round } from '../../charts/signs';
import { boxPath, linePath } from './paths';
import { placeGround } from './place-ground';
import { placeRadar } from './place-radar';
import { placeScatter } from './place-scatter';
import { placeTable } from './place-table';
import { placeText } from './place-text';
import type { Placed } from './placed';

/**
 * Draws a slide as it stands in the PowerPoint file, for a screen.
 *
 * Rules  From the same shapes as the file is written from, so that neither knows more than the other.
 */
export function placeSlide({ shapes }: SlideSpec, paint: Paint): Placed[] {
	return shapes.flatMap((shape) => placeShape(shape, paint));
}

function placeShape(shape: Shape, paint: Paint): readonly Placed[] {
	switch (shape.kind) {
		case 'text':
			return [...placeGround(shape, paint), ...placeText(shape, shape.box, paint)];
		case 'path':
			return [placePath(shape, paint)];
		case 'radar':
			return placeRadar(shape);
		case 'scatter':
			return placeScatter(shape);
		case 'table':
			return placeTable(shape, paint);
		case 'picture':
			return [{ kind: 'picture', ...shape.box, png: shape.png }];
		case 'group':
			return shape.shapes.flatMap((each) => placeShape(each, paint));
	}
}

function placePath({ outline, box, fill, stroke }: PathShape, paint: Paint): Placed {
	return {
		kind: 'path',
		d:
			outline === 'rect'
				? boxPath(box)
				: outline === 'ellipse'
					? ellipsePath(box)
					: outline.map(({ points, isClosed }) => linePath(points, isClosed)).join(''),
		fill: fill === null ? null : `#${hexOf(paint, fill)}`,
		stroke: stroke && { colour: `#${hexOf(paint, stroke.colour)}`, width: stroke.width },
	};
}

function ellipsePath({ x, y, width, height }: PathShape['box']): string {
	const [rx, ry] = [round(width / 2), round(height / 2)];
	const half = (dx: number) => `a${rx} ${ry} 0 1 0 ${round(dx)} 0`;
	return `M${round(x)} ${round(y + height / 2)}${half(width)}${half(-width)}Z`;
}
