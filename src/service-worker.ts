/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';
import { cacheName, otherVersions } from '$lib/offline/caches';
import { keptPaths, SHELL } from '$lib/offline/kept-paths';
import { AWAIT_PAUSE, TAKE_OVER, type TakenOver } from '$lib/offline/messages';
import { after, PATIENCE, Traffic } from '$lib/offline/traffic';
import { wayOf } from '$lib/offline/way-of';
import { baseLocale, locales } from '$lib/paraglide/runtime';

/**
 * Keeps one version of the site on the device, whole, and answers from it: cache first, pages too.
 *
 * A page is made for the code and the data of its own version. Were pages asked of the network first, the
 * next version's page would meet the code kept here, or, offline, a page kept on Monday the code of
 * Tuesday. So a version is fetched beside the one in use, takes over as a whole, and not before the
 * reader says so (see ui/offline) or has closed all windows of the one before.
 */
const self = globalThis.self as unknown as ServiceWorkerGlobalScope;

const KEPT = keptPaths({ base, build, files, prerendered });
const CACHE = cacheName(base, version);
const SITE = {
	origin: self.location.origin,
	base,
	kept: new Set([...KEPT.code, ...KEPT.pages]),
	languages: locales.filter((code) => code !== baseLocale).map((code) => `/${code}`),
};
/** Requests at a time: the page that is being read goes first. */
const LANES = 4;

self.addEventListener('install', (event) => event.waitUntil(keepAll()));

self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

const traffic = new Traffic();

self.addEventListener('message', (event) => {
	const { data, ports } = event;
	if (data === TAKE_OVER) event.waitUntil(pauseOfOther().finally(() => void self.skipWaiting()));
	else if (data === AWAIT_PAUSE)
		event.waitUntil(traffic.pause().then(() => ports[0]?.postMessage(null)));
});

self.addEventListener('fetch', (event) => {
	traffic.pass();
	const { request } = event;
	if (request.mode === 'navigate') event.waitUntil(forgetOthers());
	const way = wayOf(request, SITE);
	const { pathname, search, searchParams } = new URL(request.url);
	if (way === 'kept')
		event.respondWith(ofVersion(request, pathname, searchParams.get('version') ?? version));
	else if (way === 'slash') event.respondWith(Response.redirect(`${pathname}/${search}`));
	else if (way === 'code') event.respondWith(ofAnyVersion(request, pathname));
	else if (way === 'page') event.respondWith(fetch(request).catch(() => shell()));
	else if (way === 'data') event.respondWith(fetch(request).catch(() => unreachable()));
});

/** Rejects where one thing is missing: then there is no such version, and the browser tries again later. */
async function keepAll(): Promise<void> {
	await caches.delete(CACHE); // a part that an attempt before has left
	const cache = await caches.open(CACHE);
	const left = [...KEPT.code, ...KEPT.pages];
	const lane = async () => {
		for (let path = left.shift(); path !== undefined; path = left.shift())
			await cache.put(path, await fetchSound(path));
	};
	await Promise.all(Array.from({ length: LANES }, lane));
}

async function fetchSound(path: string): Promise<Response> {
	const isCode = path.startsWith(`${base}/_app/immutable/`);
	const before = isCode ? await caches.match(path) : undefined;
	if (before) return before;
	// A page that the browser has in a cache of its own may be of the version before.
	const response = await fetch(path, { cache: isCode ? 'default' : 'no-cache', priority: 'low' });
	const isShell = path === `${base}${SHELL}`;
	// Some hosts say of the page for what is not there that it is not there.
	if (!response.ok && !isShell) throw new Error(`${path}: ${response.status}`);
	if (!path.endsWith('/') && !isShell) return response;
	const html = await response.text();
	// While a version is being uploaded, pages of two stand on the server.
	const entry = build
		.find((file) => file.includes('/entry/start.'))
		?.split('/')
		.at(-1);
	if (entry === undefined || !html.includes(entry))
		throw new Error(`${path} is not of version ${version}`);
	// Made anew: a page that came by a redirect may not answer a visit.
	return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/**
 * Resolves when nothing is asked of the worker in use, or it says nothing. Chromium stops that worker to
 * let this one take over. A request that comes meanwhile, of any window, starts it once more: then it
 * goes on for half a minute after the last request, and asking again changes nothing.
 */
async function pauseOfOther(): Promise<void> {
	const { active } = self.registration;
	if (!active) return;
	const { port1, port2 } = new MessageChannel();
	const pause = new Promise((resolve) => (port1.onmessage = resolve));
	active.postMessage(AWAIT_PAUSE, [port2]);
	await Promise.race([pause, after(PATIENCE)]);
}

async function takeOver(): Promise<void> {
	await forgetOthers();
	await self.clients.claim();
	const message: TakenOver = { version };
	for (const page of await self.clients.matchAll({ type: 'window' })) page.postMessage(message);
}

/** A version that waits stays, and so does one that other windows may still run and take parts of. */
async function forgetOthers(): Promise<void> {
	const others = otherVersions(await caches.keys(), base, version);
	const { waiting, installing } = self.registration;
	if (others.length === 0 || waiting || installing) return;
	const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	if (windows.length > 1) return;
	await Promise.all(others.map((name) => caches.delete(name)));
}

/** A browser short of room may have thrown the cache away. */
async function ofVersion(request: Request, path: string, wanted: string): Promise<Response> {
	const kept = await caches.match(path, { cacheName: cacheName(base, wanted) });
	return kept ?? fetch(request);
}

/** What was left out (the whole font) is kept once it was used. */
async function ofAnyVersion(request: Request, path: string): Promise<Response> {
	const kept = await caches.match(path);
	if (kept) return kept;
	const response = await fetch(request);
	if (response.ok && build.includes(path)) {
		const cache = await caches.open(CACHE);
		await cache.put(path, response.clone());
	}
	return response;
}

/** Draws a page of a dataset that the visitor has opened; of all others it says that they can't be had now. */
async function shell(): Promise<Response> {
	const kept = await caches.match(`${base}${SHELL}`, { cacheName: CACHE });
	return kept ? new Response(kept.body, { headers: kept.headers, status: 503 }) : Response.error();
}

function unreachable(): Response {
	return Response.json({ message: 'the site can’t be reached' }, { status: 503 });
}
