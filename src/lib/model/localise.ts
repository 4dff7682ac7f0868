import type { Dataset, ExtraColumns, Quote } from './dataset';

/**
 * The dataset in a reader's language: texts with a translated twin (`label:ko`) give way to it.
 *
 * In     `language` as the twins' columns name it: `ko`.
 * Out    the very same dataset where it has no such twin.
 * Rules  A blank twin leaves the text as it is. Quotes stay in their own words, see `translationOf`;
 *        so do titles, authors and outlets, by which a text is found and cited.
 */
export function localise(dataset: Dataset, language: string): Dataset {
	let isSame = true;
	const inLanguage = <Row extends { readonly extra: ExtraColumns }>(row: Row): Row => {
		let twin = row;
		for (const [column, text] of row.extra) {
			const [name = '', code] = column.split(':');
			if (code === language && text && TRANSLATED.has(name)) {
				twin = { ...twin, [name]: text };
				isSame = false;
			}
		}
		return twin;
	};
	const localised = {
		...dataset,
		documents: dataset.documents.map(inLanguage),
		dimensions: dataset.dimensions.map(inLanguage),
		coders: dataset.coders.map(inLanguage),
		judgements: dataset.judgements.map(inLanguage),
	};
	return isSame ? dataset : localised;
}

/** The words of a quote in another language; '' where the data has none. */
export function translationOf({ extra }: Quote, language: string): string {
	return extra.get(`text:${language}`) ?? '';
}

const TRANSLATED = new Set([
	'label',
	'affiliation',
	'note',
	'theme',
	'question',
	'low',
	'high',
	'rationale',
]);
