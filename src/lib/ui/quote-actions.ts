import { getContext, setContext, type Component } from 'svelte';
import type { Quote } from '../model/dataset';

type QuoteActions = Component<{ quote: Quote }>;

const KEY = Symbol('quote actions');

/** What every quote below offers (to pin it, to copy it); a page or a frame without it offers nothing. */
export function setQuoteActions(actions: QuoteActions) {
	setContext(KEY, actions);
}

export function findQuoteActions(): QuoteActions | undefined {
	return getContext<QuoteActions | undefined>(KEY);
}
