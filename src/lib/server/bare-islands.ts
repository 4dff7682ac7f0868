const OPENING = '<div class="island">';

/**
 * Takes Svelte's hydration marks (comments) out of islands: nothing hydrates there, see
 * ui/islands/IslandInBrowser, and a page has thousands of them.
 *
 * In     a whole page.
 * Rules  Data can't look like a mark: Svelte escapes `<` in text and attributes.
 */
export function bareIslands(html: string): string {
	const start = html.indexOf(OPENING);
	if (start < 0) return html;
	const end = endOfDiv(html, start);
	const island = html.slice(start, end).replace(/<!--[^>]*-->/gu, '');
	return html.slice(0, start) + island + bareIslands(html.slice(end));
}

/** Where the div that opens at `start` closes. Throws where it does not. */
function endOfDiv(html: string, start: number): number {
	const tags = /<(\/?)div\b/gu;
	tags.lastIndex = start;
	let depth = 0;
	for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
		depth += tag[1] === '/' ? -1 : 1;
		if (depth === 0) return html.indexOf('>', tags.lastIndex) + 1;
	}
	throw new Error('an island is not closed on its page');
}
