// Prints what a first visit of each page transfers (brotli), and fails where a page is over its limit.
//   node scripts/size.js [build folder]
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { LANGUAGES, folderOfLanguage } from './one-language.js';

const ROOT = process.argv[2] ?? 'build';
const KB = 1024;
/**
 * The first pattern that fits a page's path in its language gives its limits, in KB: HTML + CSS + JS
 * (`translated`: where every quote stands in two languages), and fonts.
 */
const LIMITS = [
	{ page: /^embed\/how-to\/index\.html$/u, code: 69, fonts: 60 },
	{ page: /^embed\/[^/]+\/((light|dark)\/)?index\.html$/u, code: 5, fonts: 0 },
	{ page: /^embed\/index\.html$/u, code: 60, fonts: 60 },
	{ page: /^index\.html$/u, code: 69, translated: 78, fonts: 60 },
	{ page: /./u, code: 80, fonts: 60 },
];
/** A language with some thousand letters takes more for its font. */
const FONTS = new Map([['ko', 180]]);

const sizes = new Map();
function sizeOf(file) {
	if (!sizes.has(file)) sizes.set(file, brotliCompressSync(readFileSync(file)).length);
	return sizes.get(file);
}

/** Files that a page loads before it is asked for anything: its styles, its scripts and their imports. */
function filesOf(page) {
	const html = readFileSync(page, 'utf8');
	const found = new Set();
	const add = (from, address) => {
		const file = join(dirname(from), address);
		if (found.has(file)) return;
		found.add(file);
		if (!file.endsWith('.js')) return;
		const code = readFileSync(file, 'utf8');
		for (const [, next] of code.matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/gu)) add(file, next);
	};
	for (const [, address] of html.matchAll(/(?:href|src|import\()=?"([^"]+\.(?:css|js|woff2))"/gu))
		add(page, localAddress(page, address));
	return [...found];
}

/** Addresses are relative, or start with a base path that this script does not know. */
function localAddress(page, address) {
	if (!address.startsWith('/')) return address;
	const inside = address.slice(address.indexOf('/_app/'));
	const root = join(ROOT, folderOfLanguage(languageOf(relative(ROOT, page))));
	return posix.join(relative(dirname(page), root) || '.', inside);
}

function languageOf(name) {
	return LANGUAGES.find((language) => name.startsWith(`${language}/`)) ?? LANGUAGES[0];
}

let failed = false;
const pages = readdirSync(ROOT, { recursive: true })
	.filter((name) => name.endsWith('.html'))
	.sort();
process.stdout.write('  HTML    CSS     JS    all  fonts  KB (brotli)\n');
for (const name of pages) {
	const page = join(ROOT, name);
	const files = filesOf(page);
	const sum = (ending) =>
		files.filter((file) => file.endsWith(ending)).reduce((total, file) => total + sizeOf(file), 0);
	const [html, css, js, fonts] = [sizeOf(page), sum('.css'), sum('.js'), sum('.woff2')];
	const all = html + css + js;
	const language = languageOf(name);
	const path = name.slice(folderOfLanguage(language).length);
	const limit = LIMITS.find(({ page: pattern }) => pattern.test(path));
	const codeLimit = (language !== LANGUAGES[0] && limit.translated) || limit.code;
	const fontLimit = FONTS.get(language) ?? limit.fonts;
	const over = all > codeLimit * KB || fonts > fontLimit * KB;
	failed ||= over;
	const numbers = [html, css, js, all, fonts]
		.map((bytes) => (bytes / KB).toFixed(1).padStart(6))
		.join(' ');
	process.stdout.write(
		`${numbers}  ${name}${over ? `  OVER ${codeLimit} KB, fonts ${fontLimit} KB` : ''}\n`,
	);
}
process.exit(failed || pages.length === 0 ? 1 : 0);
