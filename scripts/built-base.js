import { readFileSync } from 'node:fs';

/** The path below which build/ was made to stand, without its last slash: BASE_PATH of that build. */
export function findBase() {
	const [, base = ''] = /base: "([^"]*)"/u.exec(readFileSync('build/404.html', 'utf8')) ?? [];
	return base;
}
