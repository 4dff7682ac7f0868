// npm run test:firefox: the browser tests in a Firefox, on the build that is there.
//   node scripts/test-firefox.js [what `playwright test` takes]
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findFirefox } from './browser.js';
import { findBase } from './built-base.js';

if (!existsSync('build/index.html')) fail('There is no build: run npm run build first.');
if (!findFirefox())
	fail('Firefox is not here: install it (Debian: firefox-esr), or set FIREFOX_PATH to one.');
const { status } = spawnSync(
	process.execPath,
	['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)],
	{
		stdio: 'inherit',
		env: { ...process.env, STANCEBOARD_BROWSER: 'firefox', BASE_PATH: findBase() },
	},
);
process.exit(status ?? 1);

function fail(reason) {
	process.stderr.write(`${reason}\n`);
	process.exit(1);
}
