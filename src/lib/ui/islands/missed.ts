/** What the page's first script (src/app.html) keeps for the code that starts later. */
interface Beginning {
	/** Resolves when somebody is there, or the address asks for a view of its own. */
	readonly somebody: Promise<unknown>;
	/** Resolves then, or a moment after all has loaded. */
	readonly needed: Promise<unknown>;
	/** What was last clicked, or else pointed at, while nothing listened. */
	missed: MouseEvent | null;
	/** Resolves after the click of the press that is going on, or was the last. */
	letGo?: Promise<unknown>;
}

declare global {
	interface Window {
		readonly stanceboard: Beginning;
	}
}

/**
 * Gives what was clicked or pointed at before there was code to what stands in that place now.
 *
 * Rules  Only inside `host`; a link has been followed by the browser itself.
 */
export function replayMissed(host: Element) {
	const { missed } = window.stanceboard;
	if (!missed) return;
	const { type, clientX, clientY } = missed;
	const target = document.elementFromPoint(clientX, clientY);
	if (!target || !host.contains(target)) return;
	window.stanceboard.missed = null;
	if (target.closest('a')) return;
	const place = { bubbles: true, cancelable: true, clientX, clientY };
	if (type === 'click') target.dispatchEvent(new MouseEvent('click', place));
	else target.dispatchEvent(new PointerEvent('pointerover', { ...place, pointerType: 'mouse' }));
}
