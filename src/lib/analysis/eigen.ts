import { Grid } from './grid';
import { placesOf } from './path-cost';

/** An eigenvalue and its vector of length 1. */
export interface Eigen {
	readonly value: number;
	readonly vector: readonly number[];
}

/** Sweeps that never were needed: convergence is quadratic, ten do for hundreds of rows. */
const SWEEPS_AT_MOST = 60;

/**
 * All eigenvalues of a symmetric table, largest first, by cyclic Jacobi rotations.
 *
 * Out    to some 1e-14 of the largest one. A vector's sign is chance.
 * Throws RangeError where it does not converge: the table holds NaN or Infinity.
 * Source G. H. Golub, C. F. Van Loan, "Matrix Computations", 4th ed. (2013), section 8.5.
 */
export function eigenOf(symmetric: Grid): Eigen[] {
	const places = placesOf(symmetric);
	const table = Grid.ofPairs(places, (i, j) => symmetric.at(i, j));
	const vectors = Grid.ofPairs(places, (i, j) => (i === j ? 1 : 0));
	for (let sweep = 0; !isDiagonal(table); sweep++) {
		if (sweep === SWEEPS_AT_MOST) throw new RangeError('these numbers have no eigenvalues');
		for (const p of places) for (const q of places.slice(p + 1)) rotate(table, vectors, p, q);
	}
	return places
		.map((j) => ({ value: table.at(j, j), vector: places.map((i) => vectors.at(i, j)) }))
		.toSorted((a, b) => b.value - a.value);
}

function isDiagonal(table: Grid): boolean {
	let off = 0;
	let all = 0;
	for (const i of placesOf(table)) {
		for (const j of placesOf(table)) {
			const square = table.at(i, j) ** 2;
			all += square;
			if (i !== j) off += square;
		}
	}
	return off <= 1e-30 * all;
}

/** Turns the plane of p and q so that their entry becomes 0. */
function rotate(table: Grid, vectors: Grid, p: number, q: number): void {
	const entry = table.at(p, q);
	if (entry === 0) return;
	const ratio = (table.at(q, q) - table.at(p, p)) / (2 * entry);
	const tangent = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.hypot(1, ratio));
	const cosine = 1 / Math.hypot(1, tangent);
	const sine = tangent * cosine;
	for (const k of placesOf(table)) {
		const [kp, kq] = [table.at(k, p), table.at(k, q)];
		table.set(k, p, cosine * kp - sine * kq);
		table.set(k, q, sine * kp + cosine * kq);
	}
	for (const k of placesOf(table)) {
		const [pk, qk] = [table.at(p, k), table.at(q, k)];
		table.set(p, k, cosine * pk - sine * qk);
		table.set(q, k, sine * pk + cosine * qk);
	}
	for (const k of placesOf(table)) {
		const [kp, kq] = [vectors.at(k, p), vectors.at(k, q)];
		vectors.set(k, p, cosine * kp - sine * kq);
		vectors.set(k, q, sine * kp + cosine * kq);
	}
}
