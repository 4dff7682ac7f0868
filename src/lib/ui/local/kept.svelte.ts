import type { Dataset } from '../../model/dataset';

/**
 * The one dataset that a visitor has asked to keep: in IndexedDB, on this device only. A sign in the
 * local storage, which can be read at once, saves all other visitors from opening a database; the page's
 * first script and ui/current-view look for it.
 */
const SIGN = 'stanceboard-kept';
const STORE = 'datasets';
const KEY = 'kept';
/** On its way to the next page. */
const PASSED = 'passed';

let name = $state(readSign());

/** Keeps it, in place of one kept before. Rejects where the browser refuses. */
export async function keepDataset(dataset: Dataset): Promise<void> {
	await inStore('readwrite', (store) => store.put(dataset, KEY));
	localStorage.setItem(SIGN, dataset.id);
	name = dataset.id;
}

/** Leaves a dataset, which need not be kept, for the page that is opened next. Rejects where the browser refuses. */
export async function passOn(dataset: Dataset): Promise<void> {
	await inStore('readwrite', (store) => store.put(dataset, PASSED));
}

/** Takes what the page before has passed on, and leaves no trace of it; `null` where it was nothing. */
export async function takePassed(): Promise<Dataset | null> {
	// Written by passOn, for the type it is read as.
	const passed = (await inStore('readonly', (store) => store.get(PASSED))) as Dataset | undefined;
	if (passed) await inStore('readwrite', (store) => store.delete(PASSED));
	return passed ?? null;
}

/** Forgets the kept dataset, without a trace. */
export async function forgetDataset(): Promise<void> {
	localStorage.removeItem(SIGN);
	name = null;
	await new Promise<void>((resolve, reject) => {
		const request = indexedDB.deleteDatabase('stanceboard');
		request.onsuccess = () => resolve();
		request.onerror = () => reject(request.error);
	});
}

/** Name of the kept dataset; `null` where there is none. */
export function keptName(): string | null {
	return name;
}

/** The kept dataset; `null` where there is none. */
export async function readKept(): Promise<Dataset | null> {
	if (name === null) return null;
	// Written by keepDataset, for the type it is read as.
	const kept = (await inStore('readonly', (store) => store.get(KEY))) as Dataset | undefined;
	return kept ?? null;
}

async function inStore<T>(
	mode: IDBTransactionMode,
	ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open('stanceboard', 1);
		request.onupgradeneeded = () => request.result.createObjectStore(STORE);
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	try {
		return await new Promise<T>((resolve, reject) => {
			const transaction = database.transaction(STORE, mode);
			const request = ask(transaction.objectStore(STORE));
			transaction.oncomplete = () => resolve(request.result);
			transaction.onerror = () => reject(transaction.error);
			transaction.onabort = () => reject(transaction.error);
		});
	} finally {
		database.close();
	}
}

function readSign(): string | null {
	try {
		return localStorage.getItem(SIGN);
	} catch {
		return null; // storage is forbidden here: nothing can have been kept
	}
}
