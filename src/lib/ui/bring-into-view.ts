/** px between an element and the edge of what can be seen. */
const AIR = 16;

/**
 * Scrolls the page until an element can be seen, and not at all where it can.
 *
 * In     `sheet` = what may lie over the lower end of the page.
 * Rules  `scrollIntoView`, and focus, bring a mark's whole drawing in Firefox, not the mark.
 */
export function bringIntoView(element: Element, sheet: Element | null = null) {
	const { top, bottom } = element.getBoundingClientRect();
	const end = lowerEnd(sheet) - AIR;
	const by = top < AIR ? top - AIR : bottom > end ? Math.min(bottom - end, top - AIR) : 0;
	if (by !== 0) scrollBy({ top: by, behavior: 'instant' });
}

function lowerEnd(sheet: Element | null): number {
	const covers = sheet !== null && getComputedStyle(sheet).position === 'fixed';
	return covers ? sheet.getBoundingClientRect().top : innerHeight;
}
