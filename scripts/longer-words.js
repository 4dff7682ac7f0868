/**
 * A pseudo-language for tests: English whose words are some 40 % longer, as translations often are.
 * Every vowel is written twice; what is inserted into a message stays as it is.
 */
export function lengthen(text) {
	return text.replace(/[aeiouy]/giu, '$&$&');
}

/** A Vite plugin: the messages of this build are in the pseudo-language. */
export function longerWords() {
	return {
		name: 'longer-words',
		transform(code, id) {
			if (!/\/paraglide\/messages\/\w+\.js$/u.test(id.split('?')[0])) return null;
			return code
				.replace(/(?<=LocalizedString\} \*\/ \()`(?:[^`\\]|\\.)*`/gu, (literal) =>
					literal.replace(/\$\{[^}]*\}|\\.|[^$\\]+|\$/gu, (part) =>
						/^[$\\]/u.test(part) ? part : lengthen(part),
					),
				)
				.replace(/(?<=\{ type: "text", value: )"(?:[^"\\]|\\.)*"/gu, (literal) =>
					JSON.stringify(lengthen(JSON.parse(literal))),
				);
		},
	};
}
