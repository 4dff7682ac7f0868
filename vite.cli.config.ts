import { defineConfig } from 'vite';

/**
 * The command line in one file with all that it needs. `bin/stanceboard.js` builds it, as `dist/cli.js`,
 * and compiles the messages before.
 */
export default defineConfig({
	publicDir: false,
	logLevel: 'warn',
	ssr: { noExternal: true },
	build: { ssr: 'src/cli/main.ts', target: 'node20' },
});
