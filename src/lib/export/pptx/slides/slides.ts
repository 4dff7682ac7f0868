import type { Deck, DeckSlide } from '../deck';
import type { SlideSpec } from '../shape/shape';
import { codebookSlides } from './codebook';
import type { SlideContext } from './context';
import { heatmapSlides } from './heatmap/slide';
import { positionsSlides } from './positions/slide';
import { quotesSlides } from './quotes/slide';
import { radarSlides } from './radar/slide';
import { sourcesSlides } from './sources';
import { titleSlide } from './title-slide';

/** All slides of a deck, in their order. */
export function slidesOf(context: SlideContext, deck: Deck): SlideSpec[] {
	return [
		titleSlide(context, deck),
		...deck.slides.flatMap((slide) => slidesOfOne(context, slide)),
	];
}

/** A slide of the deck: as many slides as its rows need. */
export function slidesOfOne(context: SlideContext, slide: DeckSlide): SlideSpec[] {
	switch (slide.kind) {
		case 'view':
			return { positions: positionsSlides, heatmap: heatmapSlides, radar: radarSlides }[
				slide.chart
			](context, slide);
		case 'quotes':
			return quotesSlides(context, slide);
		case 'codebook':
			return codebookSlides(context, slide);
		case 'sources':
			return sourcesSlides(context, slide);
	}
}
