import type { Byline } from '../../model/dataset';
import { m } from '../../paraglide/messages';
import { getLocale } from '../../paraglide/runtime';

/** Whether the text says itself who wrote it; '' where the dataset does not tell. */
export function wordByline(byline: Byline | null): string {
	if (byline === null) return '';
	return byline === 'stated' ? m.document_byline_stated() : m.document_byline_attributed();
}

/** The name of a language in the language of the page; a code that is none stands as it is. */
export function wordLanguage(code: string): string {
	if (code === '') return '';
	try {
		return new Intl.DisplayNames(getLocale(), { type: 'language' }).of(code) ?? code;
	} catch (error) {
		if (error instanceof RangeError) return code;
		throw error;
	}
}
