import { createHash } from 'node:crypto';
import { element, formatMarkup, text, type MarkupNode } from '../export/markup';

export interface BarePage {
	readonly language: string;
	readonly title: string;
	/** `null` = as the device. */
	readonly theme: 'light' | 'dark' | null;
	/** From the page to the site's root: `../`; its icon and its pictures may come from there. `null` = from nowhere. */
	readonly root: string | null;
	readonly style: string;
	/** Inline and classic: a module script fails in a sandboxed frame, whose origin is opaque. */
	readonly script: string | null;
	/** Further directives of the content security policy: `frame-src 'self'`. */
	readonly policy?: readonly string[];
	/** What else scripts and styles may come from: `'self'`. */
	readonly scriptSources?: readonly string[];
	readonly styleSources?: readonly string[];
	/** Where fonts come from: `'self'`, if nothing else is said. */
	readonly fontSource?: string;
	readonly head: readonly MarkupNode[];
	readonly body: readonly MarkupNode[];
}

/**
 * A page that is none of the site's: no header, no framework, one inline style, at most one inline
 * script at its end. Its policy allows these two by their hashes and its fonts, nothing else.
 *
 * In     no `</style` and no `</script` in `style` and `script`.
 */
export function barePage(page: BarePage): string {
	const { language, title, theme, root, style, script, head, body } = page;
	const policy = [
		"default-src 'none'",
		sources('style-src', hashOf(style), page.styleSources),
		"style-src-attr 'unsafe-inline'",
		...(script === null ? [] : [sources('script-src', hashOf(script), page.scriptSources)]),
		`font-src ${page.fontSource ?? "'self'"}`,
		...(root === null ? [] : ["img-src 'self'"]),
		"base-uri 'none'",
		"form-action 'none'",
		...(page.policy ?? []),
	].join(';');
	const meta = (attributes: Record<string, string>) => element('meta', attributes);
	const html = [
		meta({ charset: 'utf-8' }),
		meta({ 'http-equiv': 'content-security-policy', content: policy }),
		meta({ name: 'viewport', content: 'width=device-width' }),
		element('title', {}, [text(title)]),
		...(root === null ? [] : [siteIcon(root)]),
		...head,
		element('style', {}, [style]),
	];
	const scripts = script === null ? [] : [element('script', {}, [script])];
	const theming = theme === null ? '' : ` data-theme="${theme}"`;
	const inside = [...html, ...body, ...scripts].map(formatHtml).join('');
	return `<!doctype html><html lang="${language}"${theming}>${inside}</html>\n`;
}

function siteIcon(root: string): MarkupNode {
	return element('link', { rel: 'icon', href: `${root}favicon.svg`, type: 'image/svg+xml' });
}

const VOID = new Set(['meta', 'link', 'br', 'img']);

/** HTML closes nothing but its void elements in the tag itself; SVG inside it may. */
function formatHtml(node: MarkupNode): string {
	if (typeof node === 'string' || node.name === 'svg') return formatMarkup(node);
	const attributes = [...node.attributes].map(([name, value]) => ` ${name}="${value}"`).join('');
	const inside = node.children.map(formatHtml).join('');
	return `<${node.name}${attributes}>${inside}${VOID.has(node.name) ? '' : `</${node.name}>`}`;
}

function sources(directive: string, hash: string, others: readonly string[] = []): string {
	return [directive, `'${hash}'`, ...others].join(' ');
}

function hashOf(content: string): string {
	return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
