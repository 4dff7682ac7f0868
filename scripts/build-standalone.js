// Builds the dashboard that stands in one file: dist/standalone/standalone.js and standalone.css.
//   node scripts/build-standalone.js
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { buildFont } from './build-font.js';
import { prepareSources } from './prepare-sources.js';

prepareSources();
await buildFont();
const root = fileURLToPath(new URL('..', import.meta.url));
await build({ root, configFile: 'vite.standalone.config.ts' });
