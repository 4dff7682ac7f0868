import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser, findFirefox } from './scripts/browser.js';

const base = process.env.BASE_PATH ?? '';
const port = Number(process.env.PORT ?? 4178);

const chromium = {
	launchOptions: { args: BROWSER_FLAGS, ...at(findBrowser()) },
};
/** The one that people have, over WebDriver BiDi: scripts/test-firefox.js. */
const firefox = {
	browserName: 'firefox',
	channel: 'moz-firefox',
	launchOptions: {
		...at(findFirefox()),
		// Frames of other hosts in the page's own process, where the driver's clicks reach them.
		firefoxUserPrefs: { 'fission.webContentIsolationStrategy': 0, 'fission.autostart': false },
	},
} as const;
const isFirefox = process.env.STANCEBOARD_BROWSER === 'firefox';

export default defineConfig({
	testDir: 'tests/e2e',
	fullyParallel: true,
	timeout: 90_000,
	expect: { timeout: 15_000 },
	workers: 2,
	retries: 0,
	forbidOnly: true,
	// What the driver of another browser can't do; each test says why (tests/e2e/page.ts).
	...(isFirefox ? { grepInvert: /@chromium/u } : {}),
	outputDir: 'test-results',
	use: {
		baseURL: `http://127.0.0.1:${port}${base}/`,
		viewport: { width: 1440, height: 900 },
		...(isFirefox ? firefox : chromium),
	},
	webServer: [
		{
			command: `node scripts/serve.js ${port} ${base}`,
			url: `http://127.0.0.1:${port}${base}/`,
			reuseExistingServer: false,
		},
		{
			// The site with longer words (scripts/build-longer.js), for lengths.spec.ts.
			command: `node scripts/serve.js ${port + 1} /longer dist/longer`,
			url: `http://127.0.0.1:${port + 1}/longer/`,
			reuseExistingServer: false,
		},
	],
});

function at(executablePath: string | null) {
	return executablePath ? { executablePath } : {};
}
