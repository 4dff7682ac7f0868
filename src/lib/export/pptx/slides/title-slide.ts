import { contentWidth, MARGIN } from '../page';
import type { Deck } from '../deck';
import { titlePlaces } from '../frame/places';
import type { Shape, SlideSpec } from '../shape/shape';
import type { SlideContext } from './context';
import { fit, trackingOf } from './head';
import { logoShape } from './logo';

const TITLE_STEPS = [
	{ size: 84, lines: 2 },
	{ size: 68, lines: 3 },
	{ size: 54, lines: 4 },
	{ size: 44, lines: Infinity },
];
const SUBTITLE_STEPS = [
	{ size: 36, lines: 3 },
	{ size: 28, lines: 5 },
	{ size: 24, lines: Infinity },
];
/** Where title ends and subtitle begins, with the accent's rule between them. */
const DIVIDE = 570;
const GAP = 36;

/** The first slide: title and subtitle on either side of a short rule, the logo at the foot. */
export function titleSlide(
	{ page, logo }: SlideContext,
	{ title, subtitle }: Pick<Deck, 'title' | 'subtitle'>,
): SlideSpec {
	const width = contentWidth(page);
	const head = fit(title, { steps: TITLE_STEPS, width, bold: true });
	const below = fit(subtitle, { steps: SUBTITLE_STEPS, width, bold: false });
	const [titlePlace, subtitlePlace] = titlePlaces(page);
	const divide = Math.max(DIVIDE, MARGIN + head.height + GAP);
	const shapes: Shape[] = [
		{
			kind: 'text',
			name: 'Title',
			anchor: 'b',
			placeholder: { type: titlePlace?.type ?? 'ctrTitle', index: titlePlace?.index ?? null },
			box: { x: MARGIN, y: divide - GAP - head.height, width, height: head.height },
			paragraphs: [
				{ runs: [{ text: title, size: head.size, bold: true, tracking: trackingOf(title) }] },
			],
		},
		{
			kind: 'path',
			name: 'Accent',
			outline: 'rect',
			box: { x: MARGIN, y: divide - 3, width: 96, height: 6 },
			fill: 'accent',
			stroke: null,
		},
	];
	if (subtitle !== '')
		shapes.push({
			kind: 'text',
			name: 'Subtitle',
			anchor: 't',
			placeholder: { type: subtitlePlace?.type ?? 'subTitle', index: subtitlePlace?.index ?? 1 },
			box: { x: MARGIN, y: divide + GAP, width, height: below.height },
			paragraphs: [{ runs: [{ text: subtitle, size: below.size, colour: 'ink2' }] }],
		});
	if (logo)
		shapes.push(
			logoShape(logo, { right: page.width - MARGIN, bottom: 1036, width: 420, height: 96 }),
		);
	return { layout: 'title', title, shapes, notes: [title, subtitle].filter((text) => text !== '') };
}
