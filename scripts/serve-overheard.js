import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';

/** What a page says and what goes wrong in it, from its first line on: a list in `overheard`. */
const LISTENER = `
	window.overheard = [];
	const hear = (line) => overheard.push(String(line));
	addEventListener('error', ({ message, target }) => hear(message ?? target.src ?? target.href), true);
	addEventListener('unhandledrejection', ({ reason }) => hear(reason));
	addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
		hear(violatedDirective + ' ' + blockedURI));
	for (const level of ['debug', 'log', 'info', 'warn', 'error'])
		console[level] = (...words) => hear(level + ' ' + words.join(' '));
`;

/** Serves build/ with every page overheard, for a driver that tells nothing of the console. */
export function serveOverheard(base) {
	const files = sirv('build', { etag: true });
	const server = createServer((request, response) => {
		const [path = ''] = (request.url ?? '').split('?');
		const fail = () => response.writeHead(404).end();
		if (!path.startsWith(`${base}/`)) return fail();
		if (path === `${base}/listener.js`)
			return response.writeHead(200, { 'content-type': 'text/javascript' }).end(LISTENER);
		request.url = request.url.slice(base.length);
		if (!path.endsWith('/')) return files(request, response, fail);
		const page = readFileSync(`build${path.slice(base.length)}index.html`, 'utf8');
		return response
			.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
			.end(page.replace('<head>', `<head><script src="${base}/listener.js"></script>`));
	});
	return new Promise((resolve, reject) => {
		server.on('error', reject);
		server.listen(0, '127.0.0.1', () =>
			resolve(`http://127.0.0.1:${server.address().port}${base}/`),
		);
	});
}
