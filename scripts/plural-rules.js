/**
 * A Vite plugin: the rules of plurals are made once per language, not with every sentence that counts
 * something; making them takes longer than all that a sentence does beside.
 */
export function pluralRulesOnce() {
	const made = 'return new Intl.PluralRules(locale, options).select(Number(input))';
	return {
		name: 'plural-rules-once',
		transform(code, id) {
			if (!id.split('?')[0].endsWith('/paraglide/registry.js')) return null;
			if (!code.includes(made)) throw new Error('the registry of the messages has changed');
			const kept = 'return (rules[locale] ??= new Intl.PluralRules(locale)).select(Number(input))';
			return `const rules = {};\n${code.replace(made, kept)}`;
		},
	};
}
