import { defineConfig } from 'vite';

/** The command line in one file, with all that it needs: `dist/cli.js`. The messages are compiled before. */
export default defineConfig({
	publicDir: false,
	logLevel: 'warn',
	ssr: { noExternal: true },
	build: {
		ssr: 'src/cli/main.ts',
		outDir: 'dist',
		emptyOutDir: false,
		target: 'node20',
		rolldownOptions: { output: { entryFileNames: 'cli.js' } },
	},
});
