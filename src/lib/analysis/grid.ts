/**
 * A table of numbers by row and column, 0 until set. Flat, because the orders and the scaling of
 * hundreds of documents walk it millions of times.
 *
 * Throws RangeError outside the table, where an array would give `undefined`.
 */
export class Grid {
	readonly rows: number;
	readonly columns: number;
	readonly #values: Float64Array;

	constructor(rows: number, columns: number) {
		this.rows = rows;
		this.columns = columns;
		this.#values = new Float64Array(rows * columns);
	}

	/** A square table whose value at row i and column j is `valueOf(items[i], items[j])`. */
	static ofPairs<T>(items: readonly T[], valueOf: (a: T, b: T) => number): Grid {
		const grid = new Grid(items.length, items.length);
		for (const [i, a] of items.entries())
			for (const [j, b] of items.entries()) grid.set(i, j, valueOf(a, b));
		return grid;
	}

	at(row: number, column: number): number {
		const value = this.#values[row * this.columns + column];
		if (value === undefined) throw new RangeError(`no ${row}, ${column} in this table`);
		return value;
	}

	set(row: number, column: number, value: number): void {
		this.#values[row * this.columns + column] = value;
	}
}
