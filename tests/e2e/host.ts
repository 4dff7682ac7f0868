import { createServer } from 'node:http';

export interface Host {
	readonly address: string;
	readonly close: () => void;
}

/** Another site: serves one page, without a single header that would permit anything. */
export async function serveHost(html: string): Promise<Host> {
	const page = `<!doctype html><title>host</title><body style="margin:0">${html}`;
	const server = createServer((_, response) => {
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const bound = server.address();
	const port = bound !== null && typeof bound === 'object' ? bound.port : 0;
	// By its name, so that it is another site and not only another port.
	return { address: `http://localhost:${port}/`, close: () => server.close() };
}
