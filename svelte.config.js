import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { inlineScriptHashes, withoutComments } from './scripts/inline-scripts.js';
import { folderOfLanguage, languageOfBuild } from './scripts/one-language.js';

const language = languageOfBuild();
const folder = folderOfLanguage(language);
const pages = `${process.env.STANCEBOARD_OUT ?? 'build'}${folder}`;

/**
 * One hash over all that a build is made of, so that two builds of one state are byte-identical, and two
 * of different states are never kept as one on a reader's device (src/service-worker.ts).
 */
function hashSources(folders) {
	const hash = createHash('sha256');
	for (const name of ['BASE_PATH', 'SITE_URL']) hash.update(`${name}=${process.env[name] ?? ''}\n`);
	const visit = (path) => {
		if (statSync(path).isDirectory()) {
			for (const name of readdirSync(path).sort())
				if (name !== 'paraglide') visit(join(path, name));
		} else hash.update(path).update(readFileSync(path));
	};
	folders.forEach(visit);
	return hash.digest('hex').slice(0, 12);
}

/** Hashed once for all processes of a build: a file saved meanwhile must not give them two names. */
function versionName() {
	process.env.STANCEBOARD_VERSION ??= hashSources([
		'src',
		process.env.STANCEBOARD_DATASET ?? 'data',
		'messages',
		'static',
		'scripts',
		'package.json',
		'package-lock.json',
		'svelte.config.js',
		'vite.config.ts',
		'vite.embed.config.ts',
	]);
	return `${process.env.STANCEBOARD_VERSION}-${language}`;
}

/** Kit hashes the scripts that it writes, but none that stands in app.html. */
const ownScripts = inlineScriptHashes(withoutComments(readFileSync('src/app.html', 'utf8')));

/** A dataset without named views has none of these. */
const OF_NAMED_VIEWS = [
	'/embed/[slug]/[[theme]]',
	'/views/[slug].png',
	'/views/[slug].svg',
	'/views/[slug].oembed.json',
];

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ pages, assets: pages, fallback: '404.html', precompress: true }),
		paths: { base: `${process.env.BASE_PATH ?? ''}${folder}` },
		version: { name: versionName() },
		// Late, with the page's other code: src/lib/ui/offline.
		serviceWorker: { register: false },
		prerender: {
			handleUnseenRoutes({ routes, message }) {
				if (routes.some((route) => !OF_NAMED_VIEWS.includes(route))) throw new Error(message);
			},
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', ...ownScripts],
				'style-src': ['self'],
				// Kit's route announcer carries a style attribute; attributes only, no style elements.
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
			},
		},
	},
};
