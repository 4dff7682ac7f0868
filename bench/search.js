// How soon search answers: from a keypress to painted results, on a page that is slowed down.
import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
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
/** How often each text is typed without a pause, and with one (ms) before each key, in which all hits are drawn. */
const ROUNDS = [
	{ name: 'without a pause', pause: 0, times: 5 },
	{ name: 'with pauses', pause: 300, times: 5 },
];
/** ms before the first letter of a text: time to read the emptied page. */
const BEFORE = 300;

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
		const painted = await listenForPaint(page);
		const handedOver = await openQuotes(page, address, folder);
		const keys = [];
		for (const round of ROUNDS)
			for (let time = 0; time < round.times; time++)
				for (const text of TYPED)
					keys.push(...(await typeAndTime(page, text, { ...round, painted })));
		return report(handedOver, keys);
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

/** The worker says when it hands over the index. */
async function stampWorker(route) {
	const response = await route.fetch();
	const stamp = `{
		const post = self.postMessage.bind(self);
		self.postMessage = (message, handedOver) =>
			post({ ...message, sent: performance.timeOrigin + performance.now() }, handedOver);
	}`;
	await route.fulfill({ response, body: `${stamp}\n${await response.text()}` });
}

/** In the page: `handedOver` is the ms from there until the page holds the index. */
function timeHandingOver() {
	window.Worker = class extends Worker {
		constructor(...inputs) {
			super(...inputs);
			this.addEventListener('message', ({ data: { kind, sent } }) => {
				if (kind === 'index') window.handedOver = performance.timeOrigin + performance.now() - sent;
			});
		}
	};
}

/** Opens the quotes as a visitor does, goes to the search, and waits for the index: ms to hand it over. */
async function openQuotes(page, address, folder) {
	for (const [name, content] of filesOfQuotes()) writeFileSync(join(folder, name), content);
	await page.addInitScript(timeHandingOver);
	await page.route(/\/worker-[^/]+\.js$/u, stampWorker);
	await page.goto(`${address}data/`);
	await page.locator('html[data-hydrated]').waitFor();
	await page.locator('input[webkitdirectory]').setInputFiles(folder);
	await page.getByText('is your own data').waitFor({ timeout: 120_000 });
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
	await page.locator('header nav a[href*="search"]').click();
	await page.locator('#search').focus();
	await page.locator('[data-for=""]').waitFor({ timeout: 120_000 });
	return page.evaluate('handedOver');
}

/** What the page calls when results are painted: nothing is asked of it meanwhile. Returns how to wait for the next. */
async function listenForPaint(page) {
	const painted = new EventEmitter();
	await page.exposeFunction('sayPainted', (ms) => painted.emit('painted', ms));
	return () => once(painted, 'painted').then(([ms]) => ms);
}

/** Every letter of a text, with its ms. */
async function typeAndTime(page, text, { name, pause, painted }) {
	await page.locator('#search').fill('');
	await page.locator('[data-for=""]').waitFor();
	await page.waitForTimeout(BEFORE);
	const keys = [];
	for (const [i, letter] of [...text].entries()) {
		await page.waitForTimeout(pause);
		await page.evaluate(waitForPaint);
		const [ms] = await Promise.all([painted(), page.keyboard.insertText(letter)]);
		keys.push({ name, text, i, ms });
	}
	return keys;
}

/** In the page: says the ms from the next input to the frame that shows its results. */
function waitForPaint() {
	const input = document.querySelector('#search');
	const status = document.querySelector('[data-for]');
	let start = 0;
	input.addEventListener('beforeinput', ({ timeStamp }) => (start = timeStamp), { once: true });
	const observer = new MutationObserver(() => {
		if (status.dataset.for !== input.value) return;
		observer.disconnect();
		// First of the tasks that follow the frame: the browser's own care of fields waits as well.
		requestAnimationFrame(() => {
			void scheduler.postTask(() => window.sayPainted(performance.now() - start), {
				priority: 'user-blocking',
			});
		});
	});
	observer.observe(status, { attributes: true });
}

function report(handedOver, keys) {
	const lines = ROUNDS.flatMap(({ name, times }) => {
		const round = keys.filter((key) => key.name === name);
		const medians = TYPED.map((text) =>
			[...text].map((_, i) => {
				const same = round.filter((key) => key.text === text && key.i === i);
				return quantile(same, 0.5);
			}),
		);
		const typed = TYPED.map(
			(text, t) => `    ${text.padEnd(20)} ${medians[t].map((ms) => ms.toFixed(0)).join(' ')}`,
		);
		const each = medians.flat();
		const under = each.filter((ms) => ms < BAR).length;
		return [
			`  typed ${name}, median of ${times} (${under} of ${each.length} under the bar):`,
			...typed,
			`    ${summary(round)}`,
		];
	});
	return [
		`Search in ${QUOTES} quotes, page ${SLOWER} times slower, ms from each keypress to the painted count and best hit (bar: under ${BAR}):`,
		`  the first key of all: ${keys[0].ms.toFixed(0)}`,
		...lines,
		`  the worker hands the index over, once: ${handedOver.toFixed(0)}`,
	].join('\n');
}

function summary(keys) {
	const [median, most, longest] = [0.5, 0.95, 1].map((share) => quantile(keys, share).toFixed(0));
	const over = keys.filter(({ ms }) => ms >= BAR).length;
	return `all ${keys.length} keys: median ${median}, 95 % ${most}, longest ${longest}; ${over} over the bar`;
}

function quantile(keys, share) {
	const sorted = keys.map(({ ms }) => ms).toSorted((a, b) => a - b);
	return sorted[Math.floor(share * (sorted.length - 1))];
}
