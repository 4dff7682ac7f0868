import type { CurrentView } from '../current-view.svelte';
import { setQuoteActions } from '../quote-actions';
import { providePins, type Pins } from './pins.svelte';
import QuoteActions from './QuoteActions.svelte';

/** Lets every quote of the page be pinned and copied; the page also needs a CopyReport. */
export function setPins(current: CurrentView): Pins {
	setQuoteActions(QuoteActions);
	return providePins(current);
}
