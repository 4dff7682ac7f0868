/** Vertical distances of a row. */
export interface Density {
	/** From a row's top to the first baseline of its poles, and from the last one to the axis. */
	readonly pole: number;
	readonly axis: number;
	readonly firstMark: number;
	readonly pitch: number;
	readonly tail: number;
}

const ROOMY: Density = { pole: 42, axis: 16, firstMark: 34, pitch: 40, tail: 40 };
const TIGHT: Density = { pole: 30, axis: 10, firstMark: 25, pitch: 30, tail: 16 };
const STEPS = 8;

/** From the roomiest to the tightest. */
export const DENSITIES: readonly Density[] = Array.from({ length: STEPS + 1 }, (_, i) => {
	const between = (from: number, to: number) => Math.round(from + ((to - from) * i) / STEPS);
	return {
		pole: between(ROOMY.pole, TIGHT.pole),
		axis: between(ROOMY.axis, TIGHT.axis),
		firstMark: between(ROOMY.firstMark, TIGHT.firstMark),
		pitch: between(ROOMY.pitch, TIGHT.pitch),
		tail: between(ROOMY.tail, TIGHT.tail),
	};
});
