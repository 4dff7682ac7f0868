// Serves build/ as a static host would.   node scripts/serve.js [port] [base path] [folder]
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

/** Starts the server and resolves to its address; port 0 takes any free port. */
export function serveSite({ port = 0, base = '', folder = 'build' } = {}) {
	const files = sirv(folder, { etag: true, brotli: true, gzip: true });
	const notFound = readFileSync(`${folder}/404.html`);
	const server = createServer((request, response) => {
		const path = request.url ?? '/';
		const fail = () =>
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
		if (!path.startsWith(`${base}/`)) return fail();
		request.url = path.slice(base.length);
		return files(request, response, fail);
	});
	return new Promise((resolve, reject) => {
		server.on('error', reject);
		server.listen(port, '127.0.0.1', () =>
			resolve(`http://127.0.0.1:${server.address().port}${base}/`),
		);
	});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const [port = '0', base = '', folder] = process.argv.slice(2);
	process.stdout.write(`${await serveSite({ port: Number(port), base, folder })}\n`);
}
