// Compiles messages/<language>/*.json to functions (src/lib/paraglide), where they are out of date.
//   node scripts/compile-messages.js
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUTPUT = join(ROOT, 'src/lib/paraglide');

/** Throws with the compiler's own words where a message is wrong. */
export function compileMessages() {
	if (isFresh()) return;
	// A process of its own: the compiler keeps handles open that would hold this one back.
	const compiler = join(ROOT, 'node_modules/@inlang/paraglide-js/bin/run.js');
	const options = ['--project', './project.inlang', '--outdir', './src/lib/paraglide'];
	const settings = ['--strategy', 'globalVariable', 'baseLocale', '--no-emit-readme'];
	const isServer = ['--is-server', 'import.meta.env?.SSR ?? true'];
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[compiler, 'compile', ...options, ...settings, ...isServer],
		{ cwd: ROOT, encoding: 'utf8' },
	);
	if (status !== 0) throw new Error(`The messages do not compile:\n${stdout}${stderr}`);
}

function isFresh() {
	const compiled = join(OUTPUT, 'runtime.js');
	if (!existsSync(compiled)) return false;
	const messages = readdirSync(join(ROOT, 'messages'), { recursive: true });
	const sources = [
		'project.inlang/settings.json',
		...messages.map((name) => join('messages', name)),
	];
	const newest = Math.max(...sources.map((name) => statSync(join(ROOT, name)).mtimeMs));
	return newest < statSync(compiled).mtimeMs;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) compileMessages();
