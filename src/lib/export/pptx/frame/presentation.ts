import { MIME, NS } from '../package/names';
import { LinkList, type Part } from '../package/part';
import { el, xmlBytes } from '../package/xml';
import { emu, HEIGHT, type Page } from '../page';
import { FIRST_MASTER_ID, THEME } from './master';
import { NOTES_MASTER, NOTES_PAGE } from './notes';

const FIRST_SLIDE_ID = 256;

/** The part that lists the slides. */
export function presentationPart(page: Page, master: string, slides: readonly string[]): Part {
	const links = new LinkList();
	const masterId = { id: FIRST_MASTER_ID, 'r:id': links.add('slideMaster', master) };
	const notesId = { 'r:id': links.add('notesMaster', NOTES_MASTER) };
	const slideIds = slides.map((path, i) =>
		el('p:sldId', { id: FIRST_SLIDE_ID + i, 'r:id': links.add('slide', path) }),
	);
	links.add('theme', THEME);
	const root = el(
		'p:presentation',
		{ 'xmlns:a': NS.a, 'xmlns:r': NS.r, 'xmlns:p': NS.p, saveSubsetFonts: 1 },
		el('p:sldMasterIdLst', {}, el('p:sldMasterId', masterId)),
		el('p:notesMasterIdLst', {}, el('p:notesMasterId', notesId)),
		el('p:sldIdLst', {}, slideIds),
		el('p:sldSz', {
			cx: emu(page.width),
			cy: emu(HEIGHT),
			type: page.size === '4:3' ? 'screen4x3' : null,
		}),
		el('p:notesSz', { cx: emu(NOTES_PAGE.width), cy: emu(NOTES_PAGE.height) }),
	);
	return {
		path: 'ppt/presentation.xml',
		contentType: MIME.presentation,
		bytes: xmlBytes(root),
		links: links.links,
	};
}
