import type { Clipping } from '../../export/quote-text';
import { m } from '../../paraglide/messages';

interface Done {
	readonly button: string;
	/** What the button stood for. */
	readonly of: unknown;
}

/** Puts things into the clipboard, and knows what became of it. */
export class Copier {
	/** What was copied last, and by which button: its word says so until it stands for something else. */
	#done = $state.raw<Done | null>(null);
	/** What a screen reader is told. */
	said = $state.raw('');
	/** What the browser did not take: it is offered to be copied by hand. */
	refused = $state.raw<string | null>(null);

	hasDone({ button, of }: Done): boolean {
		return this.#done?.button === button && this.#done.of === of;
	}

	/**
	 * In   `what` words what is copied; `make` is called at once, since browsers allow it only shortly
	 *      after a click.
	 */
	async copy(done: Done, what: string, make: () => Clipping | Promise<Clipping>) {
		this.#done = null;
		this.said = '';
		this.refused = null;
		const clipping = await make();
		try {
			await write(clipping);
			this.#done = done;
			this.said = m.copy_said({ what });
		} catch {
			// No permission, or no secure context.
			this.refused = clipping.text;
		}
	}
}

async function write({ text, html }: Clipping): Promise<void> {
	if (html === undefined) return navigator.clipboard.writeText(text);
	const blobOf = (content: string, type: string) => new Blob([content], { type });
	const item = new ClipboardItem({
		'text/plain': blobOf(text, 'text/plain'),
		'text/html': blobOf(html, 'text/html'),
	});
	return navigator.clipboard.write([item]);
}
