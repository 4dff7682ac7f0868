// Builds the dashboard that stands in one file: dist/standalone/standalone.js and standalone.css.
//   node scripts/build-standalone.js
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { buildFont } from './build-font.js';
import { compileMessages } from './compile-messages.js';

compileMessages();
await buildFont();
const root = fileURLToPath(new URL('..', import.meta.url));
await build({ root, configFile: 'vite.standalone.config.ts' });
