import { m } from '../paraglide/messages';
import type { Notice } from '../view/notice';
import { joinWords } from './numbers';

/** U+2068 … U+2069 keep a value from turning the text around it (bidi overrides in a link). */
function isolate(value: string): string {
	return `\u2068${value}\u2069`;
}

/** What a link asked for and did not get, in a sentence. The values are text, never markup. */
export function wordNotice(notice: Notice): string {
	if (notice.code === 'not-loaded') return m.notice_not_loaded();
	if (notice.code === 'not-open') return m.notice_not_open({ name: isolate(shorten(notice.name)) });
	const values = joinWords(notice.values.map((value) => isolate(shorten(value))));
	const { parameter } = notice;
	switch (notice.code) {
		case 'repeated':
			return m.notice_repeated({ parameter, values });
		case 'too-few-dimensions':
			return m.notice_too_few_dimensions({ chart: values, needed: notice.needed });
		case 'unknown':
			if (parameter === 'docs') return m.notice_unknown_docs({ values });
			if (parameter === 'dims') return m.notice_unknown_dims({ values });
			return m.notice_unknown({ parameter, values });
	}
}

const LONGEST = 60;

function shorten(value: string): string {
	const letters = [...value];
	return letters.length <= LONGEST ? value : `${letters.slice(0, LONGEST).join('')}…`;
}
