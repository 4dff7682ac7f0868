// WebKitGTK's MiniBrowser on a screen of its own, driven over WebDriver.
// Debian: apt-get install webkit2gtk-driver xvfb
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { openSession } from './webdriver.js';

const DRIVER = process.env.WEBKIT_DRIVER_PATH ?? '/usr/bin/WebKitWebDriver';
const BROWSER = process.env.MINIBROWSER_PATH ?? `/usr/lib/${triplet()}/webkit2gtk-4.1/MiniBrowser`;
const SCREEN = '/usr/bin/Xvfb';

/** What of it is not on this machine. */
export function missingForWebKit() {
	return [DRIVER, BROWSER, SCREEN].filter((path) => !existsSync(path));
}

/** A session of its own, which ends with its browser and its screen. */
export async function startWebKit(patience) {
	const { screen, display } = await startScreen();
	const port = await findPort();
	const driver = spawn(DRIVER, [`--port=${port}`], {
		stdio: 'ignore',
		env: { ...process.env, DISPLAY: display },
	});
	const stop = () => {
		driver.kill();
		screen.kill();
	};
	try {
		const address = `http://127.0.0.1:${port}`;
		await waitFor(`${address}/status`, patience);
		const session = await openSession({
			driver: address,
			capabilities: {
				'webkitgtk:browserOptions': { binary: BROWSER, args: ['--automation'] },
			},
			patience,
		});
		return { ...session, close: () => session.close().finally(stop) };
	} catch (error) {
		stop();
		throw error;
	}
}

function triplet() {
	return process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';
}

/** A screen that takes the next free number. */
async function startScreen() {
	const screen = spawn(
		SCREEN,
		['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
		{ stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
	);
	const number = await new Promise((resolve, reject) => {
		screen.stdio[3].once('data', (text) => resolve(String(text).trim()));
		screen.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
	});
	return { screen, display: `:${number}` };
}

function findPort() {
	return new Promise((resolve, reject) => {
		const server = createServer().on('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address();
			server.close(() => resolve(port));
		});
	});
}

/** The driver says nothing when it is ready: it is asked until it answers. */
async function waitFor(url, patience) {
	for (const end = Date.now() + patience; Date.now() < end; await pause(100)) {
		const response = await fetch(url).catch(() => null);
		if (response?.ok) return;
	}
	throw new Error(`nothing answers at ${url}`);
}
