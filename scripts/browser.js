import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const USUAL_PLACES = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/opt/google/chrome/chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const PLACES_OF_FIREFOX = [
	'/usr/bin/firefox-esr',
	'/usr/bin/firefox',
	'/Applications/Firefox.app/Contents/MacOS/firefox',
	'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

export const BROWSER_FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** Path of a Chromium that is there: CHROMIUM_PATH, Playwright's own, the usual places; else `null`. */
export function findBrowser() {
	const places = [process.env.CHROMIUM_PATH, chromium.executablePath(), ...USUAL_PLACES];
	return places.find((place) => place && existsSync(place)) ?? null;
}

/** Path of a Firefox that is there: FIREFOX_PATH, the usual places; else `null`. */
export function findFirefox() {
	const places = [process.env.FIREFOX_PATH, ...PLACES_OF_FIREFOX];
	return places.find((place) => place && existsSync(place)) ?? null;
}

/** As findBrowser, but installs one where there is none: Playwright's own, else Debian's package. */
export function findOrInstallBrowser() {
	const found = findBrowser();
	if (found) return found;
	process.stdout.write('Installing a browser for the tests ...\n');
	run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
	const installed = findBrowser();
	if (installed || process.platform !== 'linux' || process.getuid?.() !== 0) return installed;
	run('apt-get', ['update', '-q']);
	run('apt-get', ['install', '-y', '-q', 'chromium']);
	return findBrowser();
}

function run(command, args) {
	spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
}
