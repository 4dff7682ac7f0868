/** What tells that somebody is there. */
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'wheel'] as const;

/** Calls back once, at the first pointer, touch or key. Returns how to stop listening. */
export function onFirstSign(callback: () => void): () => void {
	const stop = () => SIGNS.forEach((sign) => removeEventListener(sign, once));
	const once = () => {
		stop();
		callback();
	};
	SIGNS.forEach((sign) => addEventListener(sign, once, { passive: true }));
	return stop;
}

/**
 * Remembers where a part that sleeps was last clicked or pointed at.
 *
 * Out    `replay` gives it to what has taken the part's place, since the same spot now holds the live
 *        mark; `stop` forgets it.
 */
export function rememberMissed(host: HTMLElement): { replay: () => void; stop: () => void } {
	let last: MouseEvent | null = null;
	const remember = (event: MouseEvent) => {
		// A click counts more than the pointer's way on.
		if (event.type === 'click' || last?.type !== 'click') last = event;
	};
	const stop = () => {
		host.removeEventListener('click', remember);
		host.removeEventListener('pointermove', remember);
	};
	host.addEventListener('click', remember);
	host.addEventListener('pointermove', remember);
	return {
		stop,
		replay: () => {
			stop();
			if (!last) return;
			const { type, clientX, clientY } = last;
			const target = document.elementFromPoint(clientX, clientY);
			if (!target || !host.contains(target)) return;
			const place = { bubbles: true, cancelable: true, clientX, clientY };
			if (type === 'click') target.dispatchEvent(new MouseEvent(type, place));
			else
				target.dispatchEvent(new PointerEvent('pointerover', { ...place, pointerType: 'mouse' }));
		},
	};
}
