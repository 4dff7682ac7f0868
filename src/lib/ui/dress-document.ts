import type { CurrentView } from './current-view.svelte';

/** The document element is outside every component: the theme and the state of hydration live there. */
export function dressDocument({ view, mounted }: CurrentView): void {
	const { dataset } = document.documentElement;
	if (view.theme === 'auto') delete dataset.theme;
	else dataset.theme = view.theme;
	if (mounted) dataset.hydrated = '';
}
