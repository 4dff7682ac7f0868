// Bundles the benches, as the page bundles its code, and runs them.   npm run bench
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { prepareSources } from '../scripts/prepare-sources.js';

prepareSources();
const ROOT = fileURLToPath(new URL('.', import.meta.url));
const BENCHES = ['resampling', 'coverage'];

await build({
	configFile: false,
	root: ROOT,
	logLevel: 'warn',
	build: {
		ssr: true,
		outDir: 'node_modules/.bench',
		emptyOutDir: true,
		rollupOptions: { input: BENCHES.map((name) => `${ROOT}${name}.ts`) },
	},
});
for (const name of BENCHES) {
	const { run } = await import(pathToFileURL(`${ROOT}node_modules/.bench/${name}.js`).href);
	process.stdout.write(`${run()}\n\n`);
}
const { measureSearch } = await import('./search.js');
process.stdout.write(`${await measureSearch()}\n`);
