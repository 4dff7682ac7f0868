import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { AWAIT_PAUSE } from '../../src/lib/offline/messages';

/** The built site on a host of its own, which can be renewed and taken down. */
export interface RenewableSite {
	readonly address: string;
	/** Its worker does not know what it is asked by the next one, as those of before could not. */
	readonly makeOlder: () => void;
	/** From now on it is another version: its worker has another name, its pages say `<html data-renewed>`. */
	readonly renew: () => void;
	readonly close: () => void;
}

export async function serveRenewable(base: string): Promise<RenewableSite> {
	const files = sirv('build', { etag: true });
	let isRenewed = false;
	let isOlder = false;
	const server = createServer((request, response) => {
		const fail = () => {
			response.writeHead(404).end();
		};
		if (!request.url?.startsWith(`${base}/`)) return fail();
		request.url = request.url.slice(base.length);
		const [path = ''] = request.url.split('?');
		const isWorker = path.endsWith('/service-worker.js');
		const sendWorker = (code: string) =>
			response.writeHead(200, { 'content-type': 'text/javascript' }).end(code);
		if (!isRenewed && isOlder && isWorker)
			return sendWorker(read(path).replaceAll(AWAIT_PAUSE, 'not known'));
		if (!isRenewed) return files(request, response, fail);
		if (isWorker) return sendWorker(read(path).replaceAll(/`[0-9a-f]{12}-[a-z]+`/gu, '`renewed`'));
		if (!path.endsWith('/') || path.startsWith('/embed/')) return files(request, response, fail);
		return response
			.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
			.end(read(`${path}index.html`).replace('<html ', '<html data-renewed '));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const bound = server.address();
	const port = bound !== null && typeof bound === 'object' ? bound.port : 0;
	return {
		address: `http://127.0.0.1:${port}${base}/`,
		makeOlder: () => (isOlder = true),
		renew: () => (isRenewed = true),
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}

function read(path: string): string {
	return readFileSync(`build${path}`, 'utf8');
}
