import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/** Installs the packages of the lockfile where they are missing or older than it. */
export function installPackages() {
	const installed = 'node_modules/.package-lock.json';
	if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs)
		return;
	process.stdout.write('Installing packages ...\n');
	const { status } = spawnSync('npm', ['ci'], {
		stdio: 'inherit',
		shell: process.platform === 'win32',
	});
	if (status === 0) return;
	process.stderr.write(
		'The packages could not be installed: npm ci failed, its reason stands above.\n',
	);
	process.exit(1);
}
