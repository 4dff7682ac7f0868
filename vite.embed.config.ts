import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

/**
 * The frame of `embed/?…`: one classic script and one style sheet, written into the page by its route.
 * Components are compiled as for the build: the frame draws text and makes elements of it, which takes
 * a third of the code.
 */
export default defineConfig({
	publicDir: false,
	logLevel: 'warn',
	plugins: [
		svelte({
			configFile: false,
			compilerOptions: { runes: true },
			dynamicCompileOptions: () => ({ generate: 'server' }),
		}),
	],
	// Svelte's side for servers: contexts and all.
	resolve: { conditions: ['svelte', 'module'] },
	build: {
		outDir: 'dist/embed',
		emptyOutDir: true,
		lib: {
			entry: 'src/lib/ui/embed/main.ts',
			formats: ['iife'],
			name: 'stanceboard',
			fileName: () => 'embed.js',
			cssFileName: 'embed',
		},
	},
});
