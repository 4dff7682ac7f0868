/** Draws evenly from 0 (included) to 1 (excluded); the same seed gives the same draws for ever. */
export type Random = () => number;

/**
 * sfc32, small fast chaotic generator: 128 bits of state, period 2^32 at least, some 2^127 as a rule.
 * Math.random has no seed, and a number that changes at each look is no number to cite.
 *
 * Source C. Doty-Humphrey, PractRand (public domain), pracrand.sourceforge.net; the counter starts
 *        at 1 and twelve outputs are thrown away, as in his `seed()`.
 */
export function seededRandom(seed: number): Random {
	let a = 0;
	let b = seed | 0;
	let c = 0;
	let counter = 1;
	const next = () => {
		const out = (((a + b) | 0) + counter) | 0;
		counter = (counter + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = (c << 21) | (c >>> 11);
		c = (c + out) | 0;
		return (out >>> 0) / 2 ** 32;
	};
	for (let i = 0; i < 12; i++) next();
	return next;
}
