import { el, type Child, type Xml } from '../package/xml';

interface Look {
	readonly name?: string;
	readonly background?: Xml;
}

/** The shapes of a slide, layout or master. */
export function commonSlide(children: readonly Child[], look: Look = {}): Xml {
	const zero = { x: 0, y: 0 };
	const none = { cx: 0, cy: 0 };
	return el(
		'p:cSld',
		{ name: look.name ?? null },
		look.background ?? null,
		el(
			'p:spTree',
			{},
			el('p:nvGrpSpPr', {}, el('p:cNvPr', { id: 1, name: '' }), el('p:cNvGrpSpPr'), el('p:nvPr')),
			el(
				'p:grpSpPr',
				{},
				el(
					'a:xfrm',
					{},
					el('a:off', zero),
					el('a:ext', none),
					el('a:chOff', zero),
					el('a:chExt', none),
				),
			),
			...children,
		),
	);
}

export function background(): Xml {
	return el(
		'p:bg',
		{},
		el('p:bgPr', {}, el('a:solidFill', {}, el('a:schemeClr', { val: 'bg1' })), el('a:effectLst')),
	);
}

export function colourMap(): Xml {
	const same = Object.fromEntries(
		['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'].map(
			(slot) => [slot, slot],
		),
	);
	return el('p:clrMap', { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2', ...same });
}

export function inheritedColours(): Xml {
	return el('p:clrMapOvr', {}, el('a:masterClrMapping'));
}
