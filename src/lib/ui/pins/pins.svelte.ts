import { getContext, setContext } from 'svelte';
import type { CitedQuote, QuoteFormat } from '../../export/quote-text';
import { needsSurroundings } from '../../export/text-fragment';
import type { Quote } from '../../model/dataset';
import { quoteKey, quotesByKey } from '../../model/quote-key';
import { m } from '../../paraglide/messages';
import type { CurrentView } from '../current-view.svelte';
import { Copier } from './copier.svelte';
import { moved } from './moved';

/** A pinned quote with what a reader needs to know of it. */
export interface Pinned extends CitedQuote {
	readonly key: string;
}

/** The quotes that the address pins, in its order, and what can be done with any quote. */
export class Pins {
	readonly #current: CurrentView;
	readonly #keys = new WeakMap<Quote, string>();
	readonly #byKey = $derived.by(() => quotesByKey(this.#current.dataset.quotes));
	readonly copier = new Copier();
	/** How quotes are copied. */
	format = $state.raw<QuoteFormat>('text');

	readonly pinned: readonly Pinned[] = $derived.by(() =>
		this.#current.view.pins.flatMap((key) => {
			const quote = this.#byKey.get(key);
			return quote ? this.#cite(quote).map((cited) => ({ ...cited, key })) : [];
		}),
	);
	/** Keys in the address that name no quote here. */
	readonly unknown: readonly string[] = $derived.by(() =>
		this.#current.view.pins.filter((key) => !this.#byKey.has(key)),
	);

	constructor(current: CurrentView) {
		this.#current = current;
	}

	keyOf(quote: Quote): string {
		const known = this.#keys.get(quote);
		if (known !== undefined) return known;
		const key = quoteKey(quote);
		this.#keys.set(quote, key);
		return key;
	}

	has(quote: Quote): boolean {
		return this.#current.view.pins.includes(this.keyOf(quote));
	}

	async toggle(quote: Quote) {
		const { pins } = this.#current.view;
		const key = this.keyOf(quote);
		const isPinned = pins.includes(key);
		const next = isPinned ? pins.filter((other) => other !== key) : [...pins, key];
		await this.#current.choose({ pins: next });
		const count = next.length;
		this.copier.said = isPinned ? m.pins_unpinned({ count }) : m.pins_pinned({ count });
	}

	/** Moves a pinned quote to a place among the others, from 0. */
	async move(key: string, place: number) {
		const keys = this.pinned.map((pin) => pin.key);
		const next = moved(keys, key, place);
		await this.#current.adjust({ pins: [...next, ...this.unknown] });
		this.copier.said = m.pins_moved({ place: next.indexOf(key) + 1, all: next.length });
	}

	async clear() {
		await this.#current.choose({ pins: [] });
		this.copier.said = m.pins_unpinned({ count: 0 });
	}

	forgetUnknown(): Promise<void> {
		return this.#current.choose({ pins: this.pinned.map(({ key }) => key) });
	}

	/** Narrows the view to the texts and questions of the pinned quotes. */
	compare(): Promise<void> {
		const { documents, dimensions } = this.#current.dataset;
		const inPins = (of: 'document' | 'dimension') => (entry: { readonly id: string }) =>
			this.pinned.some(({ quote }) => quote[of] === entry.id);
		return this.#current.choose({
			docs: documents.filter(inPins('document')).map(({ id }) => id),
			dims: dimensions.filter(inPins('dimension')).map(({ id }) => id),
		});
	}

	/** Fetches what stands around a quote, where a link to it needs that. */
	async prepare(quotes: readonly Quote[]) {
		const isBare = (quote: Quote) =>
			needsSurroundings(quote) && quote.prefix === '' && quote.suffix === '';
		if (quotes.some(isBare)) await this.#current.loadWhole();
	}

	/** Quotes with their documents, as complete as can be had. */
	async cite(quotes: readonly Quote[]): Promise<CitedQuote[]> {
		const keys = quotes.map((quote) => this.keyOf(quote));
		await this.prepare(quotes);
		return keys.flatMap((key, i) => {
			const quote = this.#byKey.get(key) ?? quotes[i];
			return quote ? this.#cite(quote) : [];
		});
	}

	#cite(quote: Quote): CitedQuote[] {
		const document = this.#current.dataset.documents.find(({ id }) => id === quote.document);
		return document ? [{ quote, document }] : [];
	}
}

const KEY = Symbol('pins');

/** For setPins, which also puts the actions below the quotes. */
export function providePins(current: CurrentView): Pins {
	return setContext(KEY, new Pins(current));
}

/** `undefined` on a page whose quotes can't be pinned. */
export function findPins(): Pins | undefined {
	return getContext<Pins | undefined>(KEY);
}

export function getPins(): Pins {
	const pins = findPins();
	if (!pins) throw new Error('no pins: call setPins in the component above');
	return pins;
}
