import { createHash } from 'node:crypto';

/**
 * Lets the page's code wait for `stanceboard.needed` (src/app.html) before it is loaded.
 *
 * In     a whole page as Kit writes it, its content security policy in a meta tag.
 * Out    the same without `modulepreload`, its start script waiting, the script's hash made anew.
 *        A page without code comes back as it is.
 * Throws where the start script is not written as expected: a new Kit may write it otherwise.
 */
export function startLate(html: string): string {
	const [, script] =
		/<script>([^<]*?Promise\.all\(\[\s*import\([\s\S]*?)<\/script>/u.exec(html) ?? [];
	if (script === undefined) {
		if (html.includes('kit.start')) throw new Error('the start script of the page was not found');
		return html;
	}
	const late = script.replace(
		/import\(("[^"]+")\)/gu,
		'window.stanceboard.needed.then(() => import($1))',
	);
	if (!html.includes(hashOf(script))) throw new Error('the start script has no hash in the policy');
	return html
		.replace(/\s*<link [^>]*rel="modulepreload"[^>]*>/gu, '')
		.replace(script, () => late)
		.replace(hashOf(script), hashOf(late));
}

function hashOf(script: string): string {
	return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
