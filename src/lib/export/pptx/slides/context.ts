import { m } from '../../../paraglide/messages';
import type { DeckSlide } from '../deck';
import type { Page } from '../page';
import type { Paint } from '../paint';
import type { Shape, SlideSpec } from '../shape/shape';
import { frameOf, type Frame } from './head';
import { notesOf } from './notes';

/** What all slides of a deck share. */
export interface SlideContext {
	readonly page: Page;
	readonly paint: Paint;
	readonly logo: Uint8Array | null;
}

/** Title, subtitle and foot of a slide of the deck, under a title of its own. */
export function frameOfSlide(
	{ page, logo }: SlideContext,
	{ takeaway, subtitle, source, matrix }: DeckSlide,
	title: string,
): Frame {
	const { version } = matrix.dataset;
	const footer = version === '' ? m.slide_footer() : m.slide_footer_version({ version });
	return frameOf(page, { title, takeaway, subtitle, source, footer, logo });
}

/** A slide that carries this part of a view between its title and its foot. */
export function contentSlide(
	context: SlideContext,
	slide: DeckSlide,
	{ title, draw }: { title: string; draw: (frame: Frame) => readonly Shape[] },
): SlideSpec {
	const frame = frameOfSlide(context, slide, title);
	return {
		layout: 'content',
		title,
		shapes: [...frame.shapes, ...draw(frame)],
		notes: notesOf(slide),
	};
}
