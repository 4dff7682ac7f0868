import { round } from '../../charts/signs';
import type { Box } from '../pptx/page';

interface Point {
	readonly x: number;
	readonly y: number;
}

/** Straight lines from point to point; '' for no point. */
export function linePath(points: readonly Point[], isClosed: boolean): string {
	if (points.length === 0) return '';
	const path = points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L');
	return `M${path}${isClosed ? 'Z' : ''}`;
}

export function boxPath({ x, y, width, height }: Box): string {
	return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`;
}
