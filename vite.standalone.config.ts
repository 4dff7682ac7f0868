import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { oneLanguage } from './scripts/one-language.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The file carries the whole dataset: there is nothing to fetch. */
function carriedDataset(): Plugin {
	return {
		name: 'carried-dataset',
		enforce: 'pre',
		resolveId: (source) =>
			source.endsWith('/whole-dataset') ? here('src/lib/ui/standalone/whole-dataset.ts') : null,
	};
}

/**
 * The dashboard in one file: one classic script and one style sheet, which `stanceboard export --html`
 * writes into a page. What the site has from SvelteKit (its address, links) stands in `kit/`.
 */
export default defineConfig({
	publicDir: false,
	logLevel: 'warn',
	plugins: [
		carriedDataset(),
		oneLanguage(),
		svelte({ configFile: false, compilerOptions: { runes: true } }),
	],
	resolve: {
		alias: {
			'$app/navigation': here('src/lib/ui/standalone/kit/navigation.ts'),
			'$app/paths': here('src/lib/ui/standalone/kit/paths.ts'),
			'$app/state': here('src/lib/ui/standalone/kit/state.svelte.ts'),
		},
	},
	build: {
		outDir: 'dist/standalone',
		emptyOutDir: true,
		// The font goes into the style sheet.
		assetsInlineLimit: 1_000_000,
		lib: {
			entry: 'src/lib/ui/standalone/main.ts',
			formats: ['iife'],
			name: 'stanceboard',
			fileName: () => 'standalone.js',
			cssFileName: 'standalone',
		},
	},
});
