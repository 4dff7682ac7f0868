// npm start: installs what is missing, builds the site, serves it and prints its address.
import { requireNode } from './node-version.js';
import { installPackages } from './install.js';

requireNode();
installPackages();
process.stdout.write('Building the site ...\n');
const { buildSite } = await import('./build.js');
if (!(await buildSite())) process.exit(1);
const { serveSite } = await import('./serve.js');
process.stdout.write(`\nStanceboard is at ${await serveSite()}   (Ctrl+C stops it)\n`);
