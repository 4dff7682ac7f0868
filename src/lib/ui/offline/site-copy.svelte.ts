import { version } from '$app/environment';
import { asset } from '$app/paths';
import { TAKE_OVER, type TakenOver } from '../../offline/messages';

/** The copy of the site on this device, which a service worker keeps, as a page sees it. */
export class SiteCopy {
	#registration: ServiceWorkerRegistration | null = null;
	/** A new version that waits until it is asked to take over; `null` where there is none. */
	waiting = $state.raw<ServiceWorker | null>(null);
	/** The one that waits was asked to take over. */
	isAsked = $state(false);
	/** Another window has let a new version take over: this page is of the one before. */
	isLeftBehind = $state(false);

	/**
	 * Registers the worker, once the page has loaded and the browser has nothing else to do. A browser
	 * without workers, or one that is told to keep nothing, is left in peace. Rejects where the
	 * worker itself is at fault: it can't be had, or it is broken.
	 */
	async start(): Promise<void> {
		if (!('serviceWorker' in navigator)) return;
		navigator.serviceWorker.addEventListener('message', this.#hear);
		document.addEventListener('visibilitychange', this.#lookAgain);
		await loaded();
		const registration = await registerWorker();
		if (!registration) return;
		this.#registration = registration;
		this.#see(registration.waiting);
		this.#watch(registration.installing);
		registration.addEventListener('updatefound', () => this.#watch(registration.installing));
	}

	/** Lets the new version take over; this page then loads itself anew, once. */
	takeOver() {
		this.isAsked = true;
		if (this.isLeftBehind) location.reload();
		else this.waiting?.postMessage(TAKE_OVER);
	}

	/** Whether all of the site can be read without a network. */
	get isHere(): boolean {
		return 'serviceWorker' in navigator && isOurs(navigator.serviceWorker.controller);
	}

	stop() {
		if (!('serviceWorker' in navigator)) return;
		navigator.serviceWorker.removeEventListener('message', this.#hear);
		document.removeEventListener('visibilitychange', this.#lookAgain);
	}

	/** The first worker of a device waits for nobody. */
	#see(worker: ServiceWorker | null) {
		if (!worker || worker === this.waiting || !this.#registration?.active) return;
		this.waiting = worker;
		this.isAsked = false;
	}

	#watch(worker: ServiceWorker | null) {
		worker?.addEventListener('statechange', () => {
			if (worker.state === 'installed') this.#see(worker);
			else if (worker.state === 'redundant' && this.waiting === worker) this.waiting = null;
		});
	}

	readonly #hear = ({ data, source }: MessageEvent<TakenOver>) => {
		if (!isOurs(source) || data.version === version) return;
		this.waiting = null;
		if (this.isAsked) location.reload();
		else this.isLeftBehind = true;
	};

	/** A window that stays open for days, as an installed site does, is never loaded anew. */
	readonly #lookAgain = () => {
		if (document.visibilityState !== 'visible' || !navigator.onLine) return;
		// It is asked again the next time.
		this.#registration?.update().catch(() => null);
	};
}

const worker = () => asset('/service-worker.js');

/** The site in its first language stands above those in others, and its worker sees their pages, too. */
function isOurs(source: MessageEventSource | null): boolean {
	return (
		source instanceof ServiceWorker && source.scriptURL === new URL(worker(), location.href).href
	);
}

/** `null` where the settings of the browser forbid to keep anything. */
async function registerWorker(): Promise<ServiceWorkerRegistration | null> {
	try {
		return await navigator.serviceWorker.register(worker());
	} catch (error) {
		if (error instanceof DOMException && error.name === 'SecurityError') return null;
		throw error;
	}
}

async function loaded(): Promise<void> {
	if (document.readyState !== 'complete')
		await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
	await new Promise((resolve) => {
		if ('requestIdleCallback' in window) requestIdleCallback(resolve);
		else setTimeout(resolve);
	});
}
