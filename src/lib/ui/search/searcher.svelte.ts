import type { Dataset } from '../../model/dataset';
import { entriesOf, indexedText, type SearchEntry } from '../../search/entries';
import type { SearchIndex } from '../../search/index-texts';
import type { Answer, Request } from '../../search/messages';

/** What can be found in a dataset; a worker builds the index. */
export class Searcher {
	#entries: readonly SearchEntry[] = [];

	/** `null` until it is built. */
	index = $state.raw<SearchIndex | null>(null);
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
		this.index = null; // it names places among the entries of another dataset
		this.letters = '';
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- the bundler finds the worker by this very expression
		const worker = new Worker(new URL('../../search/worker.ts', import.meta.url), {
			type: 'module',
		});
		const listening = new AbortController();
		const { signal } = listening;
		worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#take(data), {
			signal,
		});
		worker.addEventListener('error', () => (this.hasFailed = true), { signal });
		worker.postMessage(this.#entries.map(indexedText) satisfies Request);
		return () => {
			listening.abort(); // an answer may be on its way
			worker.terminate();
		};
	}

	#take(answer: Answer) {
		if (answer.kind === 'letters') this.letters = answer.letters;
		else this.index = answer.index;
	}
}
