import type { NamedView } from '../model/dataset';
import type { SourceText } from './decode';
import type { ProblemLog } from './problem-log';
import { isObject, readJson } from './read-json';

const SLUG = /^[a-z0-9-]{1,64}$/;

/**
 * `views.json`: a list of `{slug, title, subtitle, query}`.
 *
 * Rules  Slugs are addresses: lower-case letters, digits and `-`, each once. A title is needed, the
 *        others may be left out. Further fields are kept. What a query means is read with the link codec, not here.
 */
export function readViews(source: SourceText, log: ProblemLog): NamedView[] {
	const place = { file: source.file, line: null, column: null };
	const list = readJson(source, log);
	if (list === undefined) return [];
	if (!Array.isArray(list)) {
		log.error(place, { code: 'json-shape', expected: 'list' });
		return [];
	}
	const entries = new Map<string, number>();
	return list.map((value: unknown, index) => {
		const entry = index + 1;
		const text = (key: string): string => {
			const found = isObject(value) ? (value[key] ?? '') : '';
			if (typeof found === 'string') return found;
			log.error({ ...place, column: key }, { code: 'json-text', value: key, entry });
			return '';
		};
		const view = {
			slug: text('slug'),
			title: text('title'),
			subtitle: text('subtitle'),
			query: text('query'),
			...furtherFields(value),
		};
		const first = entries.get(view.slug);
		if (!isObject(value)) log.error(place, { code: 'json-shape', expected: 'object' });
		else if (!SLUG.test(view.slug))
			log.error({ ...place, column: 'slug' }, { code: 'slug-form', value: view.slug, entry });
		else if (first !== undefined)
			log.error(
				{ ...place, column: 'slug' },
				{ code: 'slug-twice', value: view.slug, entry, first },
			);
		else if (view.title.trim() === '')
			log.error({ ...place, column: 'title' }, { code: 'json-text', value: 'title', entry });
		entries.set(view.slug, first ?? entry);
		return view;
	});
}

function furtherFields(value: unknown): Pick<NamedView, 'extra'> {
	if (!isObject(value)) return {};
	const { slug, title, subtitle, query, ...extra } = value;
	return Object.keys(extra).length === 0 ? {} : { extra };
}
