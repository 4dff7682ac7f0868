import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { oneLanguage } from './scripts/one-language.js';

/** What Svelte's side for servers brings along for hydration and for asynchronous parts: there are none. */
const ABSENT = new Map([
	['devalue', 'export function uneval() { throw new Error("nothing hydrates here"); }'],
	['node:async_hooks', 'export const AsyncLocalStorage = null;'],
]);

function withoutAbsent(): Plugin {
	return {
		name: 'without-absent',
		enforce: 'pre',
		resolveId: (source) => (ABSENT.has(source) ? `\0${source}` : null),
		load: (id) => (id.startsWith('\0') ? (ABSENT.get(id.slice(1)) ?? null) : null),
	};
}

/**
 * The frame of `embed/?…`: one classic script and one style sheet, written into the page by its route.
 * Components are compiled as for the build: the frame draws text and makes elements of it, which takes
 * a third of the code.
 */
export default defineConfig({
	publicDir: false,
	logLevel: 'warn',
	plugins: [
		withoutAbsent(),
		oneLanguage(),
		svelte({
			configFile: false,
			compilerOptions: {
				runes: true,
				// Short: the page is counted in bytes, and holds a few dozen components.
				cssHash: ({ hash, filename }) => `s${hash(filename).slice(0, 4)}`,
			},
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
