// Builds the site into build/, each further language into a folder of its name.
//   node scripts/build.js      BASE_PATH=/path builds it for a subfolder
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { requireNode } from './node-version.js';

/** Returns whether the site was built; what is wrong has been printed. */
export async function buildSite() {
	const { prepareSources } = await import('./prepare-sources.js');
	const { LANGUAGES } = await import('./one-language.js');
	prepareSources();
	// One after the other: the first one empties build/.
	return LANGUAGES.every((language) => buildLanguage(language));
}

function buildLanguage(language) {
	return [
		['scripts/build-font.js'],
		['scripts/build-embed.js'],
		['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
	].every((args) => {
		const env = { ...process.env, STANCEBOARD_LOCALE: language };
		return spawnSync(process.execPath, args, { stdio: 'inherit', env }).status === 0;
	});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	requireNode();
	process.exit((await buildSite()) ? 0 : 1);
}
