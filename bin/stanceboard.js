#!/usr/bin/env node
// The command line: builds dist/cli.js where it is missing or older than its sources, and runs it.
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { requireNode } from '../scripts/node-version.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CLI = join(ROOT, 'dist/cli.js');
/** What the last build was made from, one path a line. */
const SOURCES = join(ROOT, 'dist/cli.sources');

requireNode();
if (!isFresh()) await buildCli();
// `stanceboard check … | head` closes the pipe early: nothing to report.
process.stdout.on('error', (error) => {
	if (error.code !== 'EPIPE') throw error;
});

const { main } = await import(pathToFileURL(CLI).href);
const terminal = {
	out: (text) => write(process.stdout, text),
	progress: (text) => write(process.stderr, text),
	env: process.env,
	root: ROOT,
};
process.exitCode = await main(process.argv.slice(2), terminal, (text) =>
	write(process.stderr, text),
);

function write(stream, text) {
	if (text !== '') stream.write(`${text}\n`);
}

function isFresh() {
	if (!existsSync(CLI) || !existsSync(SOURCES)) return false;
	const built = statSync(CLI).mtimeMs;
	const sources = readFileSync(SOURCES, 'utf8').split('\n');
	return sources.every((file) => {
		const source = join(ROOT, file);
		return existsSync(source) && statSync(source).mtimeMs < built;
	});
}

/** Moved to its place when it is whole: several commands may be started at once. */
async function buildCli() {
	const { prepareSources } = await import('../scripts/prepare-sources.js');
	const { build } = await import('vite');
	prepareSources();
	const configFile = join(ROOT, 'vite.cli.config.ts');
	const { output } = await build({ root: ROOT, configFile, build: { write: false } });
	const [{ code, moduleIds }] = output;
	const modules = moduleIds.filter((id) => !/node_modules|paraglide|^\0/.test(id));
	const messages = readdirSync(join(ROOT, 'messages'), { recursive: true })
		.filter((name) => name.endsWith('.json'))
		.map((name) => join('messages', name));
	const others = [...messages, 'vite.cli.config.ts', 'package-lock.json'];
	const sources = [...modules.map((id) => relative(ROOT, id)), ...others];
	const whole = `${CLI}.${process.pid}`;
	mkdirSync(dirname(CLI), { recursive: true });
	writeFileSync(whole, code);
	writeFileSync(SOURCES, sources.join('\n'));
	renameSync(whole, CLI);
}
