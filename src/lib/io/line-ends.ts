const ESCAPED = new Map([['|', '\\|']]);

/**
 * The text with LF for every CRLF, CR and LF that ends a row; line ends inside quotes stay as they are.
 * PapaParse knows one line end per file and glues the rows of a mixed one together.
 */
export function alignLineEnds(text: string, delimiter: string): string {
	if (!text.includes('\r')) return text;
	const before = `[\\r\\n"${ESCAPED.get(delimiter) ?? delimiter}]`;
	// A doubled quote inside a field reads as the end of one quoted part and the start of the next.
	const quotedOrEnd = new RegExp(`(?<=^|${before})"[^"]*"|\\r\\n?`, 'g');
	return text.replace(quotedOrEnd, (part) => (part.startsWith('"') ? part : '\n'));
}
