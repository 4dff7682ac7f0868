// How soon search answers: from a keypress to painted results, on a page that is slowed down.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../scripts/browser.js';
import { filesOfQuotes, QUOTES } from './matrix-of-quotes.js';

const SLOWER = 4;
const BAR = 50;
/** Typed letter by letter: the commonest word, several words, a slip, Korean. */
const TYPED = ['nato', 'security of the', 'nuclear deterrence', 'aliance', '동맹', '확장억제에서'];

/** The report; says why, where nothing could be measured. */
export async function measureSearch() {
	const executablePath = findBrowser();
	if (!existsSync('build/404.html') || !executablePath)
		return 'Search: not measured, there is no built site (npm run build) or no Chromium.';
	const { address, stop } = await serve();
	const folder = mkdtempSync(join(tmpdir(), 'stanceboard-'));
	const browser = await chromium.launch({ args: BROWSER_FLAGS, executablePath });
	try {
		const page = await browser.newPage({
			viewport: { width: 1440, height: 900 },
			serviceWorkers: 'block',
		});
		await openQuotes(page, address, folder);
		const session = await page.context().newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
		const times = [];
		for (const text of TYPED) times.push({ text, ...(await typeAndTime(page, text)) });
		return report(times);
	} finally {
		await browser.close();
		rmSync(folder, { recursive: true });
		stop();
	}
}

async function serve() {
	const server = spawn(process.execPath, ['scripts/serve.js'], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const [address] = await once(server.stdout, 'data');
	return { address: String(address).trim(), stop: () => server.kill() };
}

/**
 * The browser slows down pages only: a worker's answer waits until four times its work has passed, and
 * holds no core meanwhile.
 */
async function slowWorker(route) {
	const response = await route.fetch();
	const slow = `{
		let asked = 0;
		const listen = self.addEventListener.bind(self);
		const post = self.postMessage.bind(self);
		self.addEventListener = (type, listener) =>
			listen(type, (event) => ((asked = performance.now()), listener(event)));
		self.postMessage = (message) => {
			const worked = performance.now() - asked;
			setTimeout(() => post(message), (${SLOWER} - 1) * worked);
		};
	}`;
	await route.fulfill({ response, body: `${slow}\n${await response.text()}` });
}

/** Opens the quotes as a visitor does, and goes to the search. */
async function openQuotes(page, address, folder) {
	for (const [name, content] of filesOfQuotes()) writeFileSync(join(folder, name), content);
	await page.goto(`${address}data/`);
	await page.locator('html[data-hydrated]').waitFor();
	await page.locator('input[webkitdirectory]').setInputFiles(folder);
	await page.getByText('is your own data').waitFor({ timeout: 120_000 });
	await page.route(/\/worker-[^/]+\.js$/u, slowWorker);
	await page.locator('header nav a[href*="search"]').click();
	await page.locator('#search').fill('warm');
	await page.locator('[data-for=warm]').waitFor({ timeout: 120_000 });
}

/** ms for every letter of a text, and how many places it finds. */
async function typeAndTime(page, text) {
	await page.locator('#search').fill('');
	await page.locator('[data-for=""]').waitFor();
	// The emptied page is painted before anybody can type again: it is not the first letter's work.
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
	);
	const times = [];
	for (const letter of text) {
		await page.evaluate(waitForPaint);
		await page.keyboard.insertText(letter);
		times.push(await page.evaluate('painted'));
	}
	const found = await page.locator('[data-for]').textContent();
	return { times, found: found?.trim().replace(/\s+/gu, ' ') ?? '' };
}

/** In the page: `painted` settles with the ms from the next input to the frame that shows its results. */
function waitForPaint() {
	window.painted = new Promise((resolve) => {
		const input = document.querySelector('#search');
		const status = document.querySelector('[data-for]');
		let start = 0;
		input.addEventListener('beforeinput', ({ timeStamp }) => (start = timeStamp), { once: true });
		const observer = new MutationObserver(() => {
			if (status.dataset.for !== input.value) return;
			observer.disconnect();
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => resolve(performance.now() - start);
				port2.postMessage(null);
			});
		});
		observer.observe(status, { attributes: true });
	});
}

function report(texts) {
	const all = texts.flatMap(({ times }) => times).toSorted((a, b) => a - b);
	const quantile = (share) => all[Math.floor(share * (all.length - 1))].toFixed(0);
	const lines = texts.map(
		({ text, times, found }) =>
			`  ${text.padEnd(20)} ${times.map((ms) => ms.toFixed(0)).join(' ')}   ${found}`,
	);
	return [
		`Search in ${QUOTES} quotes, page and worker ${SLOWER} times slower, ms from each keypress to painted results:`,
		...lines,
		`  median ${quantile(0.5)}, 95 % ${quantile(0.95)}, longest ${quantile(1)}   (bar: under ${BAR})`,
	].join('\n');
}
