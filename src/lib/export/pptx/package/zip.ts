import { zipSync, type Zippable } from 'fflate';
import { MIME, NS, REL_ROOT } from './names';
import type { Link, Part } from './part';
import { el, xmlBytes } from './xml';

/** The start of the ZIP calendar in local time, which is what the format stores: equal decks are equal bytes. */
const STAMP = new Date(1980, 0, 1);

/**
 * Packs parts into a file.
 *
 * In     `root`: what the package itself refers to.
 * Rules  The list of content types comes first, as readers of streams expect; packages and pictures
 *        inside the package are stored, being compressed already.
 */
export function zipParts(parts: readonly Part[], root: readonly Link[]): Uint8Array {
	const files: Zippable = { '[Content_Types].xml': [contentTypes(parts), { mtime: STAMP }] };
	files['_rels/.rels'] = [relationships('', root), { mtime: STAMP }];
	for (const { path, bytes, links } of parts) {
		files[path] = [bytes, { mtime: STAMP, level: /\.(?:xlsx|png)$/.test(path) ? 0 : 6 }];
		if (links.length > 0) files[relsPath(path)] = [relationships(path, links), { mtime: STAMP }];
	}
	return zipSync(files);
}

function contentTypes(parts: readonly Part[]): Uint8Array {
	return xmlBytes(
		el(
			'Types',
			{ xmlns: NS.contentTypes },
			el('Default', { Extension: 'rels', ContentType: MIME.relationships }),
			el('Default', { Extension: 'xml', ContentType: 'application/xml' }),
			parts.map(({ path, contentType }) =>
				el('Override', { PartName: `/${path}`, ContentType: contentType }),
			),
		),
	);
}

function relationships(path: string, links: readonly Link[]): Uint8Array {
	return xmlBytes(
		el(
			'Relationships',
			{ xmlns: NS.relationships },
			links.map(({ type, target, isExternal }, i) =>
				el('Relationship', {
					Id: `rId${i + 1}`,
					Type: /^https?:/.test(type) ? type : `${REL_ROOT}/${type}`,
					Target: isExternal ? target : relativePath(path, target),
					TargetMode: isExternal ? 'External' : null,
				}),
			),
		),
	);
}

function relsPath(path: string): string {
	const cut = path.lastIndexOf('/') + 1;
	return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

/** `ppt/slides/slide1.xml` to `ppt/charts/chart1.xml` is `../charts/chart1.xml`. */
function relativePath(from: string, to: string): string {
	const base = from.split('/').slice(0, -1);
	const steps = to.split('/');
	let shared = 0;
	while (shared < base.length && base[shared] === steps[shared]) shared++;
	return [...base.slice(shared).map(() => '..'), ...steps.slice(shared)].join('/');
}
