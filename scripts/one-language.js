import { readFileSync } from 'node:fs';

/**
 * The languages of the site: the first one stands at its root, each other one below a folder of its name,
 * as a build of its own (`STANCEBOARD_LOCALE=ko`), so that no page carries the words of two.
 */
export const LANGUAGES = JSON.parse(
	readFileSync(new URL('../project.inlang/settings.json', import.meta.url), 'utf8'),
).locales;

/** The language of this build. Throws for one that there are no messages in. */
export function languageOfBuild() {
	const language = process.env.STANCEBOARD_LOCALE ?? LANGUAGES[0];
	if (!LANGUAGES.includes(language))
		throw new Error(`STANCEBOARD_LOCALE is "${language}": write one of ${LANGUAGES.join(', ')}`);
	return language;
}

/** Where the pages of a language stand: '' for the first one, `/ko` for Korean. */
export function folderOfLanguage(language) {
	return language === LANGUAGES[0] ? '' : `/${language}`;
}

/** A Vite plugin: the words of all languages but one stay out. */
export function oneLanguage(language = languageOfBuild()) {
	const open = 'export const experimentalStaticLocale = undefined;';
	return {
		name: 'one-language',
		transform(code, id) {
			if (!id.split('?')[0].endsWith('/paraglide/runtime.js')) return null;
			if (!code.includes(open)) throw new Error('the runtime of the messages has changed');
			return code.replace(open, `export const experimentalStaticLocale = '${language}';`);
		},
	};
}
