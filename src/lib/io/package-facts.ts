import type { JsonFields } from '../model/dataset';
import { isObject } from './read-json';
import { webAddress } from './web-address';

/** Something named, with its address; '' where there is none. */
export interface Named {
	readonly title: string;
	readonly path: string;
}

/** What a data package says of where its data come from and who answers for them; '' and [] where it does not. */
export interface PackageFacts {
	/** `CC-BY-4.0`, or the title where a licence has no name; `title` says what it covers. */
	readonly licences: readonly (Named & { readonly name: string })[];
	/** In the file's order. */
	readonly contributors: readonly Named[];
	readonly sources: readonly Named[];
	readonly homepage: string;
	/** Where errors are reported: `bugs`, an address or `{url}`, as in package.json. */
	readonly bugs: string;
	/** Year of `created`. */
	readonly year: string;
}

/**
 * Reads them from `datapackage.json`.
 *
 * In     `language`: titles with a translated twin (`title:ko`) give way to it.
 * Rules  Addresses are http(s) or left out; what has another shape is, too.
 */
export function factsOf(fields: JsonFields = {}, language = ''): PackageFacts {
	const { bugs, created } = fields;
	return {
		licences: objectsOf(fields['licenses']).map((licence) => ({
			...namedOf(licence, language),
			name: textOf(licence['name']),
		})),
		contributors: objectsOf(fields['contributors']).map((one) => namedOf(one, language)),
		sources: objectsOf(fields['sources']).map((one) => namedOf(one, language)),
		homepage: webAddress(fields['homepage']),
		bugs: webAddress(isObject(bugs) ? bugs['url'] : bugs),
		year: /^\d{4}/u.exec(textOf(created))?.[0] ?? '',
	};
}

function objectsOf(value: unknown): JsonFields[] {
	return Array.isArray(value) ? value.filter(isObject) : [];
}

function namedOf(value: JsonFields, language: string): Named {
	const title = textOf(value[`title:${language}`]) || textOf(value['title']);
	return { title, path: webAddress(value['path']) };
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value.trim() : '';
}
