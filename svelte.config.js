import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';

/** One hash over all that a build is made of, so that two builds of one state are byte-identical. */
function hashSources(folders) {
	const hash = createHash('sha256');
	const visit = (path) => {
		if (statSync(path).isDirectory()) {
			for (const name of readdirSync(path).sort())
				if (name !== 'paraglide') visit(join(path, name));
		} else hash.update(path).update(readFileSync(path));
	};
	folders.forEach(visit);
	return hash.digest('hex').slice(0, 12);
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ fallback: '404.html' }),
		paths: { base: process.env.BASE_PATH ?? '' },
		version: { name: hashSources(['src', 'data', 'messages', 'package.json']) },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
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
