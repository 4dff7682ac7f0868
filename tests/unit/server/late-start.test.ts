import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { startLate } from '../../../src/lib/server/late-start';

const hash = (code: string) => `sha256-${createHash('sha256').update(code).digest('base64')}`;
const script = 'Promise.all([\n\timport("./start.js"),\n\timport("./app.js")\n]).then(go)';
const page = (code: string) =>
	`<meta content="script-src '${hash(code)}'"><link href="a.js" rel="modulepreload"><script>${code}</script>`;

it('lets the start wait, with a policy that allows it', () => {
	const late =
		'Promise.all([\n\twindow.stanceboard.needed.then(() => import("./start.js")),\n\twindow.stanceboard.needed.then(() => import("./app.js"))\n]).then(go)';
	expect(startLate(page(script))).toBe(
		page(late).replace('<link href="a.js" rel="modulepreload">', ''),
	);
});

it('leaves a page without code as it is', () => {
	expect(startLate('<p>x</p>')).toBe('<p>x</p>');
});

it('refuses a page whose start it does not know', () => {
	expect(() => startLate('<script>kit.start()</script>')).toThrow('not found');
	expect(() => startLate(`<script>${script}</script>`)).toThrow('no hash');
});
