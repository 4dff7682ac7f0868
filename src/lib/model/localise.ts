import type { Dataset, Dimension, ExtraColumns, JsonFields, NamedView, Quote } from './dataset';

/** Columns and fields with a twin that takes their place. */
const TRANSLATED = new Set([
	'label',
	'affiliation',
	'type',
	'note',
	'theme',
	'question',
	'low',
	'high',
	'rationale',
]);

/**
 * The dataset in a reader's language: texts with a translated twin (`label:ko`) give way to it.
 *
 * In     `language` as the twins' columns name it: `ko`.
 * Out    the very same dataset where it has no such twin.
 * Rules  A blank twin leaves the text as it is; an extra column (`rule`) has a twin as well. Quotes stay in their own words, see `translationOf`;
 *        so do titles, authors and outlets of documents, by which a text is found and cited.
 */
export function localise(dataset: Dataset, language: string): Dataset {
	const localised = {
		...dataset,
		...textsOf(dataset.datapackage, ['title', 'description'], language),
		documents: all(dataset.documents, (row) => withTwins(row, language)),
		dimensions: all(dataset.dimensions, (row) => withLevels(withTwins(row, language), language)),
		coders: all(dataset.coders, (row) => withTwins(row, language)),
		judgements: all(dataset.judgements, (row) => withTwins(row, language)),
		views: all(dataset.views, (view) => withFields(view, language)),
	};
	const isSame = (Object.keys(localised) as (keyof Dataset)[]).every(
		(key) => localised[key] === dataset[key],
	);
	return isSame ? dataset : localised;
}

/** Extra columns without translations, which are shown in the place of what they translate. */
export function withoutTwins(extra: ExtraColumns): ExtraColumns {
	return new Map([...extra].filter(([name]) => !name.includes(':')));
}

/** The words of a quote in another language; '' where the data has none. */
export function translationOf({ extra }: Quote, language: string): string {
	return extra.get(`text:${language}`) ?? '';
}

/** The same list where no row of it changes. */
function all<Row>(rows: readonly Row[], change: (row: Row) => Row): readonly Row[] {
	const changed = rows.map(change);
	return changed.every((row, i) => row === rows[i]) ? rows : changed;
}

function withTwins<Row extends { readonly extra: ExtraColumns }>(row: Row, language: string): Row {
	let twin = row;
	for (const [column, text] of row.extra) {
		const [name = '', code] = column.split(':');
		if (code !== language || text === '') continue;
		if (TRANSLATED.has(name)) twin = { ...twin, [name]: text };
		else if (row.extra.has(name)) twin = { ...twin, extra: new Map(twin.extra).set(name, text) };
	}
	return twin;
}

function withLevels(dimension: Dimension, language: string): Dimension {
	const { levels, levelExtra } = dimension;
	if (!levelExtra) return dimension;
	const labelOf = (score: number) => levelExtra.get(score)?.get(`label:${language}`) || null;
	if (![...levels.keys()].some(labelOf)) return dimension;
	const labels = [...levels].map(([score, label]) => [score, labelOf(score) ?? label] as const);
	return { ...dimension, levels: new Map(labels) };
}

function withFields(view: NamedView, language: string): NamedView {
	const texts = textsOf(view.extra, ['title', 'subtitle'], language);
	return Object.keys(texts).length === 0 ? view : { ...view, ...texts };
}

/** The translated ones of some fields of a JSON file. */
function textsOf(
	fields: JsonFields | undefined,
	names: readonly string[],
	language: string,
): Record<string, string> {
	const texts: Record<string, string> = {};
	for (const name of names) {
		const text = fields?.[`${name}:${language}`];
		if (typeof text === 'string' && text !== '') texts[name] = text;
	}
	return texts;
}
