import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Terminal } from './command';

/** Runs a script of the project and waits for it; its words go where progress goes. Out: whether it went well. */
export function runScript(
	{ root, env }: Terminal,
	script: string,
	settings: Readonly<Record<string, string>>,
): boolean {
	const { status } = spawnSync(process.execPath, [join(root, 'scripts', script)], {
		cwd: root,
		// What a command prints is its result: the script speaks on the other stream.
		stdio: ['ignore', 2, 2],
		env: { ...env, ...settings },
	});
	return status === 0;
}
