/** What a host hears from a frame, and no more. */
export interface HeightMessage {
	readonly type: 'stanceboard:height';
	/** px of the whole content. */
	readonly height: number;
}

/** Tells the host how high the content is, now and whenever it changes; a hidden frame stays silent. */
export function announceHeight(content: HTMLElement) {
	let said = 0;
	new ResizeObserver(() => {
		const height = Math.ceil(content.getBoundingClientRect().height);
		if (height === said || height === 0) return;
		said = height;
		const message: HeightMessage = { type: 'stanceboard:height', height };
		// Any host may embed: the message holds nothing but a number.
		parent.postMessage(message, '*');
	}).observe(content);
}
