import { MIME, NS } from '../package/names';
import type { Part } from '../package/part';
import { el, xmlBytes } from '../package/xml';

/** Title and language of the file. No date: equal decks are equal bytes. */
export function propertyParts(title: string, language: string): { core: Part; app: Part } {
	const core = el(
		'cp:coreProperties',
		{ 'xmlns:cp': NS.core, 'xmlns:dc': NS.dc },
		el('dc:title', {}, title),
		el('dc:creator', {}, 'Stanceboard'),
		el('dc:language', {}, language),
	);
	const app = el('Properties', { xmlns: NS.app }, el('Application', {}, 'Stanceboard'));
	return {
		core: part('docProps/core.xml', MIME.core, xmlBytes(core)),
		app: part('docProps/app.xml', MIME.app, xmlBytes(app)),
	};
}

function part(path: string, contentType: string, bytes: Uint8Array): Part {
	return { path, contentType, bytes, links: [] };
}
