import { freezeView } from '../../analysis/frozen';
import { resolveView } from '../../analysis/resolve-view';
import { CHART_IDS } from '../../charts/chart-ids';
import { readQuery } from '../../export/named-view';
import type { Deck, DeckSlide } from '../../export/pptx/deck';
import { planQuickDeck } from '../../export/pptx/plan-quick-deck';
import type { SlideDraft } from '../../export/pptx/plan-slide';
import type { Dataset } from '../../model/dataset';
import type { View } from '../../view/view';
import { vocabularyOf } from '../../view/vocabulary';

/** A deck proposed for a view, as drafts that a person can change. */
export interface QuickDeck extends Pick<Deck, 'title' | 'subtitle'> {
	readonly drafts: readonly SlideDraft[];
}

/** Links of a deck that is only planned: what counts is their query. */
const ADDRESS = 'https://example.org/';

/** Plans the quick deck of a view; without slides where the view shows nothing. */
export function planQuick(
	dataset: Dataset,
	view: View,
	look: Pick<Deck, 'language' | 'theme' | 'size'>,
): QuickDeck {
	const { whole, shown } = resolveView(dataset, view);
	const plan = planQuickDeck(dataset, shown, {
		...look,
		view: { ...view, data: null },
		address: ADDRESS,
		coders: view.show === 'coders',
	});
	const isEmpty = shown.documents.length === 0 || shown.dimensions.length === 0;
	const vocabulary = vocabularyOf(dataset, CHART_IDS);
	const draftOf = (slide: DeckSlide): SlideDraft => {
		const live = readQuery(new URL(slide.permalink).search, vocabulary);
		const { kind, title, subtitle, takeaway } = slide;
		// A slide of a frozen view is frozen too, in its own part of the scores.
		const frozen = view.data === null ? live : freezeView(live, whole, slide.matrix);
		return { kind, view: frozen, title, subtitle, takeaway };
	};
	const { title, subtitle } = plan;
	return { title, subtitle, drafts: isEmpty ? [] : plan.slides.map(draftOf) };
}
