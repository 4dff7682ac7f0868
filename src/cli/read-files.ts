import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { showValue } from '../lib/i18n/show-value';
import { MAX_BYTES } from '../lib/io/decode';
import { DATASET_FILES, readDataset } from '../lib/io/read-dataset';
import type { ReadResult } from '../lib/io/read-result';
import { readWideSheet } from '../lib/io/read-wide-sheet';
import { m } from '../lib/paraglide/messages';
import { UsageError } from './command';

/**
 * Reads what a path leads to: the dataset in a folder, the one around a file of the contract, or any
 * other file as one wide sheet. Throws UsageError where nothing can be read.
 */
export function readPath(path: string): ReadResult {
	const full = resolve(path);
	if (isFolder(path)) return readFolder(full);
	const name = basename(full);
	if (DATASET_FILES.some((file) => file === name)) return readFolder(dirname(full));
	return readWideSheet(name, readBytes(full), name.replace(/\.[^.]*$/, ''));
}

/** The texts of a folder by their names, as far as they are there. */
export function readTexts(folder: string, names: Iterable<string>): Map<string, Uint8Array> {
	if (!isFolder(folder)) throw new UsageError(m.cli_no_folder({ path: showValue(folder) }));
	const present = new Set(readdirSync(folder));
	const wanted = [...new Set(names)].filter((name) => present.has(name));
	return new Map(wanted.map((name) => [name, readBytes(join(folder, name))]));
}

function readFolder(folder: string): ReadResult {
	const names = readdirSync(folder, { withFileTypes: true })
		.filter((entry) => !entry.isDirectory() && /\.(?:csv|json|tsv|txt|xlsx)$/i.test(entry.name))
		.map(({ name }) => name);
	const isOurs = (name: string): boolean => DATASET_FILES.some((file) => file === name);
	// The others are not read: their names help to find a misspelt one.
	const nothing = new Uint8Array();
	const files = names.map(
		(name) => [name, isOurs(name) ? readBytes(join(folder, name)) : nothing] as const,
	);
	return readDataset(new Map(files), basename(folder));
}

/** Throws UsageError where there is nothing. */
export function isFolder(path: string): boolean {
	try {
		return statSync(path).isDirectory();
	} catch {
		throw new UsageError(m.cli_no_such_path({ path: showValue(path) }));
	}
}

/** One byte more than the limit is enough to refuse a file, however large it is. */
function readBytes(path: string): Uint8Array {
	try {
		if (statSync(path).size <= MAX_BYTES) return readFileSync(path);
		const bytes = new Uint8Array(MAX_BYTES + 1);
		const file = openSync(path, 'r');
		readSync(file, bytes);
		closeSync(file);
		return bytes;
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new UsageError(
			m.cli_unreadable_path({ path: showValue(path), reason: showValue(reason) }),
		);
	}
}
