/** ms after which a reader has settled where the page stands. */
const PATIENCE = 3000;

/**
 * Scrolls to where the reader was, once the page is as high again as it was then: its parts are drawn
 * one after the other. Whoever scrolls or types meanwhile is left where that leads.
 *
 * In     px from the top of the page.
 */
export function returnToPlace(top: number): void {
	const over = new AbortController();
	const observer = new ResizeObserver(() => {
		if (document.documentElement.scrollHeight - window.innerHeight < top) return;
		over.abort();
		window.scrollTo(0, top);
	});
	over.signal.addEventListener('abort', () => observer.disconnect());
	for (const sign of ['wheel', 'pointerdown', 'keydown'])
		addEventListener(sign, () => over.abort(), { signal: over.signal, passive: true });
	setTimeout(() => over.abort(), PATIENCE);
	observer.observe(document.body);
}
