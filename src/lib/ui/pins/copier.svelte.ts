import type { Clipping } from '../../export/quote-text';
import { m } from '../../paraglide/messages';

/** Puts things into the clipboard, and knows what became of it. */
export class Copier {
	/** Which button copied last; its word says so until another one does. */
	#done = $state.raw('');
	/** What a screen reader is told. */
	said = $state.raw('');
	/** What the browser did not take: it is offered to be copied by hand. */
	refused = $state.raw<string | null>(null);

	hasDone(button: string): boolean {
		return this.#done === button;
	}

	/**
	 * In   `button` names the button, `what` words what it copies; `make` is called at once, since
	 *      browsers allow it only shortly after a click.
	 */
	async copy(button: string, what: string, make: () => Clipping | Promise<Clipping>) {
		this.#done = '';
		this.said = '';
		this.refused = null;
		const clipping = await make();
		try {
			await write(clipping);
			this.#done = button;
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
