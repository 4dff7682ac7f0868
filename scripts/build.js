// Builds the site into build/.   node scripts/build.js      BASE_PATH=/path builds it for a subfolder
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { requireNode } from './node-version.js';

/** Returns whether the site was built; what is wrong has been printed. */
export async function buildSite() {
	const { compileMessages } = await import('./compile-messages.js');
	const { buildEmbed } = await import('./build-embed.js');
	const { buildFont } = await import('./build-font.js');
	compileMessages();
	await buildFont();
	await buildEmbed();
	const { status } = spawnSync(
		process.execPath,
		['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
		{
			stdio: 'inherit',
		},
	);
	return status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	requireNode();
	process.exit((await buildSite()) ? 0 : 1);
}
