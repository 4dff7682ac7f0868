import type { DeckSlide } from '../../export/pptx/deck';
import { m } from '../../paraglide/messages';

/** "Positions: 5 texts, 4 questions": what a slide of the deck is. */
export function wordKind(slide: DeckSlide): string {
	const { documents, dimensions } = slide.matrix;
	const counts = {
		documents: m.slide_quick_documents({ count: documents.length }),
		dimensions: m.slide_quick_dimensions({ count: dimensions.length }),
	};
	switch (slide.kind) {
		case 'view':
			return m.slides_kind({ kind: CHART_NAMES[slide.chart](), ...counts });
		case 'quotes':
			return m.slides_kind_quotes();
		case 'codebook':
			return m.slide_codebook_name();
		case 'sources':
			return m.slide_quick_sources_title();
	}
}

export const CHART_NAMES = {
	positions: m.slide_positions_name,
	heatmap: m.slide_heatmap_name,
	radar: m.slide_radar_name,
};
