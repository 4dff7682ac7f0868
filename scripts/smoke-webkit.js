// npm run test:webkit: does the built site live in WebKit?   node scripts/smoke-webkit.js [folder for pictures]
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBase } from './built-base.js';
import { serveOverheard } from './serve-overheard.js';
import { missingForWebKit, startWebKit } from './webkit.js';

/** For one wait, in ms. */
const PATIENCE = 60_000;

const PAGES = [
	{
		name: 'overview',
		path: '',
		language: 'en',
		there: ['positions', 'heatmap', 'radar'].map(chart),
		mark: { on: 'heatmap', cell: 'kim.us-alliance', opens: 'Beside the US alliance' },
	},
	{
		name: 'compare',
		path: 'compare/',
		language: 'en',
		there: ['(//*[@role="columnheader"])[5]', '//blockquote'],
	},
	{
		name: 'document',
		path: 'documents/kim/',
		language: 'en',
		there: [chart('profile')],
		mark: { on: 'profile', cell: 'kim.us-alliance', opens: 'Beside the US alliance' },
	},
	{
		name: 'ko',
		path: 'ko/',
		language: 'ko',
		there: ['positions', 'heatmap', 'radar'].map(chart),
		mark: { on: 'positions', cell: 'kim.us-alliance', opens: '대미 동맹과의 관계' },
	},
	{
		name: 'slides',
		path: 'slides/',
		language: 'en',
		there: ['//section[@aria-labelledby="deck-title"]/ol/li[7]', svgIn('//ol/li[2]')],
	},
];

const missing = missingForWebKit();
if (missing.length > 0 || !existsSync('build/index.html')) {
	process.stderr.write(
		missing.length > 0
			? `WebKit is not here: ${missing.join(', ')}. On Debian: apt-get install webkit2gtk-driver xvfb\n`
			: 'There is no build: run npm run build first.\n',
	);
	process.exit(1);
}
const pictures = process.argv[2] ?? 'test-results/webkit';
mkdirSync(pictures, { recursive: true });
const address = await serveOverheard(findBase());
const webkit = await startWebKit(PATIENCE);
let failed = 0;
try {
	await webkit.resize(1440, 1000);
	for (const page of PAGES) {
		const error = await visit(page).then(
			() => null,
			(reason) => reason,
		);
		if (error) failed += 1;
		process.stdout.write(
			`${error ? `failed  ${page.name}: ${error.message}` : `passed  ${page.name}`}\n`,
		);
	}
} finally {
	await webkit.close();
}
process.stdout.write(`\n${PAGES.length - failed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);

async function visit({ name, path, language, there, mark }) {
	await webkit.open(`${address}${path}`);
	await webkit.find('/html[@data-hydrated]');
	await webkit.find(`/html[@lang="${language}"]`);
	for (const xpath of there) await webkit.find(xpath);
	if (mark) await openMark(mark);
	writeFileSync(join(pictures, `${name}.png`), await webkit.screenshot());
	const said = await webkit.read('window.overheard');
	if (said.length > 0) throw new Error(`the page said: ${said.join(' | ')}`);
}

async function openMark({ on, cell, opens }) {
	await webkit.click(`//*[@id="${on}"]//*[@data-cell="${cell}"]/*[1]`);
	await webkit.find(`//h2[@id="evidence-title"][contains(., "${opens}")]`);
	await webkit.find('//*[@id="evidence"]//blockquote');
	// The address follows what is shown.
	await webkit.read(`new Promise((resolve) => {
		(function look() {
			if (location.search === '?cell=${cell}') resolve();
			else requestAnimationFrame(look);
		})();
	})`);
}

function chart(id) {
	return svgIn(`//*[@id="${id}"]//*[contains(@class, "chart")]`);
}

/** XPath knows an SVG element by its local name only. */
function svgIn(xpath) {
	return `${xpath}//*[local-name()="svg"]`;
}
