import { scalePoints, shareOfScale } from '../model/scale';
import type { Scale, Score } from '../model/dataset';

export type ThemeName = 'light' | 'dark';

/** Colour tokens of the look: the page writes `var(--name)`, an export the hex value. */
export const TOKENS: Readonly<Record<ThemeName, ReadonlyMap<string, string>>> = {
	light: new Map([
		['paper', '#FCFBF8'],
		['band', '#F1EEE7'],
		['ink', '#1A1C1F'],
		['ink2', '#54575C'],
		['ink3', '#65686D'],
		['rule', '#E3E0D8'],
		['guide', '#E6E3DB'],
		['tick', '#A9A69E'],
		['faint', '#CFCCC4'],
		['hatch', '#C9C5BA'],
		['focus', '#0B6BFF'],
		['doc-1', '#8F1430'],
		['doc-2', '#123E8C'],
		['doc-3', '#3A857B'],
		['doc-4', '#8A5BE0'],
		['doc-5', '#BC7A1B'],
		['score-1', '#A34A12'],
		['score-2', '#EDC39B'],
		['score-3', '#E9E7E1'],
		['score-4', '#AFCBE8'],
		['score-5', '#2A619E'],
		['score-text-1', '#FFFFFF'],
		['score-text-2', '#1A1C1F'],
		['score-text-3', '#1A1C1F'],
		['score-text-4', '#1A1C1F'],
		['score-text-5', '#FFFFFF'],
	]),
	dark: new Map([
		['paper', '#15171A'],
		['band', '#212429'],
		['ink', '#ECEAE4'],
		['ink2', '#B4B4B0'],
		['ink3', '#9A9CA0'],
		['rule', '#2C2F34'],
		['guide', '#2A2D32'],
		['tick', '#676A70'],
		['faint', '#44474D'],
		['hatch', '#4A4D53'],
		['focus', '#6EA8FF'],
		['doc-1', '#E0506A'],
		['doc-2', '#5C8BF2'],
		['doc-3', '#8FE3C4'],
		['doc-4', '#CDBBF5'],
		['doc-5', '#F2A43A'],
		['score-1', '#EE9A62'],
		['score-2', '#7C4A2A'],
		['score-3', '#3A3D42'],
		['score-4', '#2F5680'],
		['score-5', '#86B7E8'],
		['score-text-1', '#15171A'],
		['score-text-2', '#FFFFFF'],
		['score-text-3', '#ECEAE4'],
		['score-text-4', '#FFFFFF'],
		['score-text-5', '#15171A'],
	]),
};

/** GrayText is loud in many palettes. */
const QUIET = 'color-mix(in srgb, CanvasText 40%, Canvas)';
/**
 * What words, lines and grounds take where readers have colours of their own (forced colours). Signs
 * and the ramp keep theirs, which tell them apart.
 */
export const FORCED: ReadonlyMap<string, string> = new Map([
	['paper', 'Canvas'],
	['band', 'Canvas'],
	['ink', 'CanvasText'],
	['ink2', 'CanvasText'],
	['ink3', 'CanvasText'],
	['rule', QUIET],
	['guide', QUIET],
	['tick', 'CanvasText'],
	['faint', QUIET],
	['hatch', QUIET],
	['focus', 'Highlight'],
]);

/** Steps of the diverging ramp. */
const RAMP_STEPS = 5;

/**
 * Which of the five ramp steps a score takes, 1 (low pole) to 5 (high pole).
 *
 * Rules  The ramp spans the declared scale and its light step is the scale's middle. A score between
 *        two steps takes the one nearer to the middle, so that a half step never looks stronger than it is.
 */
export function rampStep(scale: Scale, score: Score): number {
	const middle = (RAMP_STEPS + 1) / 2;
	const offset = (shareOfScale(scale, score) - 0.5) * (RAMP_STEPS - 1);
	return middle + Math.trunc(Math.round(offset * 1e6) / 1e6);
}

/** The ramp as a key: every point of a short scale, the five steps' first scores of a long one. */
export function rampKey(scale: Scale): { score: Score; step: number }[] {
	const points = scalePoints(scale);
	const shown =
		points.length <= 2 * RAMP_STEPS + 1
			? points
			: points.filter(
					(_, i) =>
						i % Math.ceil((points.length - 1) / (RAMP_STEPS - 1)) === 0 || i === points.length - 1,
				);
	return shown.map((score) => ({ score, step: rampStep(scale, score) }));
}

/** A token as the page paints it. */
export function token(name: string): string {
	return `var(--${name})`;
}
