import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

/**
 * The command line in one file with all that it needs. `bin/stanceboard.js` builds it, as `dist/cli.js`,
 * and compiles the messages before.
 */
export default defineConfig({
	publicDir: false,
	logLevel: 'warn',
	// Charts are drawn as text, as on the server of the site.
	plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
	// What paints pictures is no JavaScript.
	ssr: { noExternal: true, external: ['@resvg/resvg-js'] },
	build: { ssr: 'src/cli/main.ts', target: 'node20' },
});
