// Builds the frame that shows any view on other people's pages: dist/embed/embed.js and embed.css.
//   node scripts/build-embed.js
import { fileURLToPath } from 'node:url';

/** Throws with the bundler's words where it can't be built. */
export async function buildEmbed() {
	const { build } = await import('vite');
	const root = fileURLToPath(new URL('..', import.meta.url));
	await build({ root, configFile: 'vite.embed.config.ts' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const { prepareSources } = await import('./prepare-sources.js');
	prepareSources();
	await buildEmbed();
}
