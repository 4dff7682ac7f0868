import { el, type Xml } from '../package/xml';

/** Says that a shape has nothing to tell, so that a screen reader passes it over. */
export function decorative(): Xml {
	return el(
		'a:extLst',
		{},
		el(
			'a:ext',
			{ uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
			el('adec:decorative', {
				'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
				val: 1,
			}),
		),
	);
}
