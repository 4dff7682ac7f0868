import type { Dataset } from '../model/dataset';
import { settle, type Settlement } from '../model/settle';
import { m } from '../paraglide/messages';
import type { CellRef } from '../view/view';
import { changesOf, isSameCell, type Change } from './changes';

/** The open dataset with the changes that were made to it here. They live in memory until they are saved. */
export class Edits {
	readonly #read: () => Dataset;
	#settlements = $state.raw<readonly Settlement[]>([]);
	/** Whether the changes as they stand now were saved to a file. */
	isSaved = $state(true);

	/** In the order in which they were made. */
	readonly changes: readonly Change[] = $derived.by(() =>
		changesOf(this.#read(), this.#settlements),
	);

	/** Its version says that it was changed, so that no chart of it looks like the published one. */
	readonly dataset: Dataset = $derived.by(() => {
		const read = this.#read();
		const count = this.#settlements.length;
		if (count === 0) return read;
		const version = read.version || m.edits_no_version();
		return { ...settle(read, this.#settlements), version: m.edits_version({ version, count }) };
	});

	/** In: the dataset as it was read. */
	constructor(read: () => Dataset) {
		this.#read = read;
	}

	/** The dataset without the changes. */
	get read(): Dataset {
		return this.#read();
	}

	/** Sets the consensus of a cell. A second settlement of a cell takes the place of the first. */
	settle(settlement: Settlement) {
		this.#change([...this.#without(settlement), settlement]);
	}

	/** The cell's consensus is again as it was read. */
	undo(cell: CellRef) {
		this.#change(this.#without(cell));
	}

	undoAll() {
		this.#change([]);
	}

	#without(cell: CellRef): Settlement[] {
		return this.#settlements.filter((settlement) => !isSameCell(settlement, cell));
	}

	#change(settlements: readonly Settlement[]) {
		this.#settlements = settlements;
		this.isSaved = settlements.length === 0;
	}
}
