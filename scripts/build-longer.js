// Builds the site with longer words into dist/longer, for the tests that look for words without room.
//   node scripts/build-longer.js
import { spawnSync } from 'node:child_process';
import { prepareSources } from './prepare-sources.js';

prepareSources();
const env = {
	...process.env,
	STANCEBOARD_LONGER: '1',
	STANCEBOARD_OUT: 'dist/longer',
	BASE_PATH: '/longer',
};
const scripts = [
	['scripts/build-font.js'],
	['scripts/build-embed.js'],
	['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
];
const isBuilt = scripts.every(
	(args) => spawnSync(process.execPath, args, { stdio: 'inherit', env }).status === 0,
);
process.exit(isBuilt ? 0 : 1);
