import type { ThemeName } from '../../charts/palette';
import type { Id } from '../../model/dataset';
import type { Matrix } from '../../model/matrix';
import type { Locale } from '../../paraglide/runtime';
import type { NativeChart } from './native-charts';

/** A set of slides as a person has put it together; `writeDeck` makes a file of it. */
export interface Deck {
	/** Of the words that the deck adds; titles and data come as they are. */
	readonly language: Locale;
	readonly theme: ThemeName;
	/** `#RRGGBB`, for the rule on the title slide and for links; `null` = ink. */
	readonly accent: string | null;
	/** PNG, on the title slide and small at the foot of the others. */
	readonly logo: Uint8Array | null;
	readonly size: DeckSize;
	/** The first slide. */
	readonly title: string;
	readonly subtitle: string;
	/** The others; a view that does not fit on one slide takes as many as its rows need. */
	readonly slides: readonly DeckSlide[];
}

export type DeckSize = '16:9' | '4:3';

export type DeckSlide = ViewSlide | QuotesSlide | CodebookSlide | SourcesSlide;

interface Headed {
	/** States one finding; at most 70 characters look best, 200 fit. */
	readonly title: string;
	/** What to keep of it, in the speaker's own words; '' for nothing. */
	readonly takeaway: string;
	/** Words the scale. */
	readonly subtitle: string;
	/** Which data and whose scores; '' for none. */
	readonly source: string;
	/** The address of this view; '' for none. */
	readonly permalink: string;
	/** Selected and ordered: drawn as it stands. */
	readonly matrix: Matrix;
}

export interface ViewSlide extends Headed {
	readonly kind: 'view';
	readonly chart: NativeChart;
	/** Show where the readings differ. */
	readonly coders: boolean;
}

/** What each document says on one dimension, in its own words. */
export interface QuotesSlide extends Headed {
	readonly kind: 'quotes';
	readonly dimension: Id;
}

/** The dimensions with the wordings of their poles. */
export interface CodebookSlide extends Headed {
	readonly kind: 'codebook';
}

/** The documents' references. */
export interface SourcesSlide extends Headed {
	readonly kind: 'sources';
}
