import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [
		sveltekit(),
		paraglideVitePlugin({
			project: './project.inlang',
			outdir: './src/lib/paraglide',
			strategy: ['globalVariable', 'baseLocale'],
			isServer: 'import.meta.env.SSR',
			emitReadme: false,
		}),
	],
	test: { include: ['tests/unit/**/*.test.ts'], environment: 'node' },
});
