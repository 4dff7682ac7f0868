import { createHash } from 'node:crypto';

const SCRIPT = /<script>([\s\S]*?)<\/script>/gu;

/**
 * A page without the lines of its inline scripts that are comments alone: those are for the readers of
 * src/app.html, not for each visitor.
 *
 * @param {string} html
 * @returns {string}
 */
export function withoutComments(html) {
	return html.replace(SCRIPT, (script) => script.replace(/^[ \t]*\/\/ .*\n/gmu, ''));
}

/**
 * The inline scripts of a page as a content security policy names them.
 *
 * @param {string} html
 * @returns {string[]}
 */
export function inlineScriptHashes(html) {
	return [...html.matchAll(SCRIPT)].map(([, code]) => {
		const digest = createHash('sha256').update(code).digest('base64');
		return `sha256-${digest}`;
	});
}
