import type { ThemeName } from '../../charts/palette';
import type { DeckSize } from '../../export/pptx/deck';
import { isNative } from '../../export/pptx/native-charts';
import type { SlideDraft } from '../../export/pptx/plan-slide';
import { baseLocale, type Locale } from '../../paraglide/runtime';
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
	language = $state.raw<Locale>(baseLocale);

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
