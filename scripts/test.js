// npm test: installs what is missing, runs every check, ends with `N passed, N failed, N skipped`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireNode } from './node-version.js';
import { installPackages } from './install.js';

requireNode();
installPackages();

const BASE_PATH = '/stanceboard';
const reports = mkdtempSync(join(tmpdir(), 'stanceboard-'));
const total = { passed: 0, failed: 0, skipped: 0 };

const { compileMessages } = await import('./compile-messages.js');
const { buildFont } = await import('./build-font.js');
const { findOrInstallBrowser } = await import('./browser.js');
compileMessages();
await buildFont();
node('Routes', ['node_modules/@sveltejs/kit/svelte-kit.js', 'sync']);
node('Format', ['node_modules/prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn']);
node('Lint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']);
node('Types', [
	'node_modules/svelte-check/bin/svelte-check',
	'--fail-on-warnings',
	'--output',
	'human',
]);
node('Types without a browser', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.pure.json']);
node('Types of the service worker', [
	'node_modules/typescript/bin/tsc',
	'-p',
	'tsconfig.worker.json',
]);
runUnitTests();
if (node('Build under a base path', ['scripts/build.js'], { BASE_PATH })) {
	node('Size', ['scripts/size.js']);
	node('Build with longer words', ['scripts/build-longer.js']);
	runBrowserTests();
}
rmSync(reports, { recursive: true });
process.stdout.write(
	`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`,
);
process.exit(total.failed === 0 ? 0 : 1);

/** Runs a Node program as one check; returns whether it passed. */
function node(name, args, environment = {}) {
	process.stdout.write(`\n== ${name}\n`);
	const passed = run(args, environment);
	total[passed ? 'passed' : 'failed'] += 1;
	if (!passed) process.stdout.write(`${name}: failed\n`);
	return passed;
}

function run(args, environment) {
	const { status } = spawnSync(process.execPath, args, {
		stdio: 'inherit',
		env: { ...process.env, ...environment },
	});
	return status === 0;
}

function runUnitTests() {
	process.stdout.write('\n== Unit tests\n');
	const file = join(reports, 'unit.json');
	const passed = run(
		[
			'node_modules/vitest/vitest.mjs',
			'run',
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${file}`,
		],
		{},
	);
	const report = readReport(file);
	add(passed, {
		passed: report?.numPassedTests ?? 0,
		failed: report?.numFailedTests ?? 0,
		skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
	});
}

function runBrowserTests() {
	process.stdout.write('\n== Browser tests\n');
	const browser = findOrInstallBrowser();
	if (!browser) {
		process.stdout.write(
			'No browser was found and none could be installed: install Chromium, or set CHROMIUM_PATH to one, and run npm test again.\n',
		);
		add(false, { passed: 0, failed: 0, skipped: 0 });
		return;
	}
	const file = join(reports, 'browser.json');
	const passed = run(['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], {
		BASE_PATH,
		CHROMIUM_PATH: browser,
		PLAYWRIGHT_JSON_OUTPUT_NAME: file,
	});
	const stats = readReport(file)?.stats;
	add(passed, {
		passed: stats?.expected ?? 0,
		failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
		skipped: stats?.skipped ?? 0,
	});
}

function readReport(file) {
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** A run that failed without a failed test (it did not start, say) counts as one failure. */
function add(runPassed, counts) {
	total.passed += counts.passed;
	total.failed += runPassed ? counts.failed : Math.max(1, counts.failed);
	total.skipped += counts.skipped;
}
