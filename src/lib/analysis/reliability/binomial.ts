import type { Random } from './random';

/**
 * Draws how many of `n` independent trials succeed, each with chance `p`. Exact, and in a time that
 * does not grow with n: inversion while few successes are expected, beyond that Hörmann's
 * transformed rejection.
 *
 * Source V. Kachitvichyanukul, B. W. Schmeiser, Binomial random variate generation, Communications
 *        of the ACM 31 (1988) 216-222, algorithm BINV; W. Hörmann, The generation of binomial random
 *        variates, Journal of Statistical Computation and Simulation 46 (1993) 101-110, algorithm
 *        BTRS, with the exact test only.
 */
export function drawBinomial(n: number, p: number, random: Random): number {
	if (p >= 1) return n;
	if (p > 0.5) return n - drawBinomial(n, 1 - p, random);
	return n * p < 10 ? drawByInversion(n, p, random) : drawByRejection(n, p, random);
}

/** Adds up the chances of 0, 1, 2, ... successes until they pass an even draw. */
function drawByInversion(n: number, p: number, random: Random): number {
	const odds = p / (1 - p);
	let chance = (1 - p) ** n;
	let left = random();
	let successes = 0;
	while (left > chance && successes < n) {
		left -= chance;
		successes += 1;
		chance *= ((n + 1 - successes) / successes) * odds;
	}
	return successes;
}

/** The names and numbers are those of the paper. */
function drawByRejection(n: number, p: number, random: Random): number {
	const spread = Math.sqrt(n * p * (1 - p));
	const b = 1.15 + 2.53 * spread;
	const a = -0.0873 + 0.0248 * b + 0.01 * p;
	const c = n * p + 0.5;
	const vr = 0.92 - 4.2 / b;
	for (;;) {
		const u = random() - 0.5;
		const v = random();
		const us = 0.5 - Math.abs(u);
		const k = Math.floor(((2 * a) / us + b) * u + c);
		if (us >= 0.07 && v <= vr) return k;
		if (k < 0 || k > n) continue;
		const alpha = (2.83 + 5.1 / b) * spread;
		const accepted = Math.log((v * alpha) / (a / (us * us) + b));
		if (accepted <= logChanceToMode(n, p, k)) return k;
	}
}

/** ln of the chance of k successes over that of the most likely number. */
function logChanceToMode(n: number, p: number, k: number): number {
	const mode = Math.floor((n + 1) * p);
	return (
		logFactorial(mode) +
		logFactorial(n - mode) -
		logFactorial(k) -
		logFactorial(n - k) +
		(k - mode) * Math.log(p / (1 - p))
	);
}

/** ln k!, by Stirling's series from 10 on (error below 1e-9: 1 / (1680 * 10^7)). */
function logFactorial(k: number): number {
	if (k < 10) return Math.log(SMALL_FACTORIALS[k] ?? 1);
	const inverse = 1 / k;
	const square = inverse * inverse;
	const series = inverse * (1 / 12 - square * (1 / 360 - square / 1260));
	return (k + 0.5) * Math.log(k) - k + 0.5 * Math.log(2 * Math.PI) + series;
}

const SMALL_FACTORIALS = [1, 1, 2, 6, 24, 120, 720, 5040, 40320, 362880];
