import { entriesOf, indexedText, type SearchEntry } from '../../search/entries';
import { NOTHING_FOUND, type Found } from '../../search/find-texts';
import type { Answer, FoundFor, Request } from '../../search/messages';
import type { Dataset } from '../../model/dataset';

/** What was asked, and what was found for it. */
export interface Results {
	readonly query: string;
	readonly found: Found;
}

/** Asks the worker that holds the index; only the answer to the last question counts. */
export class Searcher {
	#worker: Worker | null = null;
	#wanted: Pick<FoundFor, 'query' | 'most'> | null = null;
	#entries: readonly SearchEntry[] = [];

	/** `null` until there is an answer. */
	results = $state.raw<Results | null>(null);
	/** Every letter of the dataset's texts once; '' until the worker has met them. */
	letters = $state.raw('');
	/** The worker could not be started or has failed. */
	hasFailed = $state(false);

	/** The entries in the order of the index. */
	get entries(): readonly SearchEntry[] {
		return this.#entries;
	}

	/** Starts a worker for a dataset. Returns how to end it. */
	start(dataset: Dataset): () => void {
		this.#entries = entriesOf(dataset);
		this.results = null; // they name places among the entries of another dataset
		this.letters = '';
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- the bundler finds the worker by this very expression
		const worker = new Worker(new URL('../../search/worker.ts', import.meta.url), {
			type: 'module',
		});
		worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
			if (this.#worker === worker) this.#take(data);
		});
		worker.addEventListener('error', () => (this.hasFailed = true));
		this.#worker = worker;
		this.#send({ kind: 'index', texts: this.#entries.map(indexedText) });
		if (this.#wanted) this.#send({ kind: 'find', ...this.#wanted });
		return () => {
			worker.terminate();
			if (this.#worker === worker) this.#worker = null;
		};
	}

	find(query: string, most: number) {
		this.#wanted = { query, most };
		if (query.trim() === '') this.results = { query, found: NOTHING_FOUND };
		else this.#send({ kind: 'find', query, most });
	}

	#take(answer: Answer) {
		if (answer.kind === 'letters') {
			this.letters = answer.letters;
			return;
		}
		const { query, most, found } = answer;
		if (this.#wanted?.query === query && this.#wanted.most === most)
			this.results = { query, found };
	}

	#send(request: Request) {
		this.#worker?.postMessage(request);
	}
}
