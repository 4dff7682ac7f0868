// Writes what SvelteKit's tsconfig and types stand on (.svelte-kit), which every bundler of ours reads.
//   node scripts/sync-routes.js
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Does nothing where it is there. Throws with SvelteKit's words where it can't be written. */
export function syncRoutes() {
	if (existsSync(join(ROOT, '.svelte-kit/tsconfig.json'))) return;
	const kit = join(ROOT, 'node_modules/@sveltejs/kit/svelte-kit.js');
	const { status, stderr } = spawnSync(process.execPath, [kit, 'sync'], {
		cwd: ROOT,
		encoding: 'utf8',
	});
	if (status !== 0) throw new Error(`SvelteKit does not start:\n${stderr}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) syncRoutes();
