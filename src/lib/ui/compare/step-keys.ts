import type { Attachment } from 'svelte/attachments';

/** Where the arrow keys have a meaning of their own. */
const OWN_ARROWS = 'input, select, textarea, [data-cell], [contenteditable]';

/** Left and right arrow step while the focus is in this part of the page, or nowhere. */
export function stepKeys(step: (by: 1 | -1) => void): Attachment<HTMLElement> {
	return (part) => {
		const listen = (event: KeyboardEvent) => {
			const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : null;
			if (by === null || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
			const { target } = event;
			if (!(target instanceof Element) || target.closest(OWN_ARROWS)) return;
			if (target !== document.body && !part.contains(target)) return;
			event.preventDefault();
			step(by);
		};
		addEventListener('keydown', listen);
		return () => removeEventListener('keydown', listen);
	};
}
