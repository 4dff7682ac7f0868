import type { ThemeName } from '../../charts/palette';
import type { DeckSize } from '../../export/pptx/deck';
import { isNative } from '../../export/pptx/native-charts';
import type { SlideDraft } from '../../export/pptx/plan-slide';
import { getLocale } from '../../paraglide/runtime';
import { DEFAULT_VIEW, type View } from '../../view/view';

/** A slide in the person's deck. */
export interface DeckEntry extends SlideDraft {
	/** Stays with it wherever it is moved. */
	readonly key: number;
}

let lastKey = 0;

export function entryOf(draft: SlideDraft): DeckEntry {
	return { ...draft, key: ++lastKey };
}

const KEPT = 'stanceboard-deck';

/** What is kept between two pages of one window: a deck in another language is made on that page. */
interface KeptDeck extends Pick<DeckStore, 'title' | 'subtitle' | 'theme' | 'accent' | 'size'> {
	readonly drafts: readonly SlideDraft[] | null;
	readonly logo: readonly number[] | null;
}

/** The deck that a person puts together during a visit; it outlives the pages, but not the window. */
class DeckStore {
	/** `null` = not begun: `/slides` proposes a quick deck of the current view. */
	entries = $state.raw<readonly DeckEntry[] | null>(null);
	/** `null` = the dataset's title, and a count of what is shown. */
	title = $state.raw<string | null>(null);
	subtitle = $state.raw<string | null>(null);
	theme = $state.raw<ThemeName>('light');
	/** `#RRGGBB`; `null` = ink. */
	accent = $state.raw<string | null>(null);
	/** PNG. */
	logo = $state.raw<Uint8Array | null>(null);
	size = $state.raw<DeckSize>('16:9');

	/** Its slides are written in the language of the page. */
	get language() {
		return getLocale();
	}

	constructor() {
		if (typeof window === 'undefined') return;
		this.#restore();
		addEventListener('pagehide', () => this.#keep());
	}

	#keep() {
		const { title, subtitle, theme, accent, size, logo } = this;
		const kept = {
			title,
			subtitle,
			theme,
			accent,
			size,
			drafts: this.entries,
			logo: logo && [...logo],
		};
		try {
			sessionStorage.setItem(KEPT, JSON.stringify(kept satisfies KeptDeck));
		} catch {
			// Storage is full or forbidden: the deck ends with the page, as the window would end it.
		}
	}

	#restore() {
		let text: string | null;
		try {
			text = sessionStorage.getItem(KEPT);
		} catch {
			return; // storage is forbidden here: nothing can have been kept
		}
		if (text === null) return;
		// Written by #keep, for the type it is read as.
		const { drafts, logo, ...look } = JSON.parse(text) as KeptDeck;
		Object.assign(this, look);
		this.entries = drafts && drafts.map(entryOf);
		this.logo = logo && new Uint8Array(logo);
	}

	/**
	 * Puts a view at the end of the deck.
	 *
	 * Out    how many views, quotes and tables the deck holds now, to be told.
	 * Throws RangeError for a chart that is not native (`isNative`).
	 */
	addView(view: View): number {
		if (!isNative(view.chart)) throw new RangeError(`${view.chart} can't be a native slide`);
		const draft = { title: null, subtitle: null, takeaway: '' };
		const entry = entryOf({ kind: 'view', view: drawnPartOf(view), ...draft });
		const entries = [...(this.entries ?? []), entry];
		this.entries = entries;
		return entries.length;
	}
}

/** What of a view is seen on a slide. */
export function drawnPartOf({ chart, docs, dims, coder, order, poles, show, data }: View): View {
	return { ...DEFAULT_VIEW, chart, docs, dims, coder, order, poles, show, data };
}

export const deck = new DeckStore();
