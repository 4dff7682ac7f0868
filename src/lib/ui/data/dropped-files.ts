import type { PickedFiles } from './protocol';

/** Files from a file input: with their folder where a folder was picked. */
export function pickedFiles(list: FileList): PickedFiles {
	return [...list].map((file) => [file.webkitRelativePath || file.name, file] as const);
}

/** Files from a drop, folders and all that is in them included. */
export async function droppedFiles(transfer: DataTransfer): Promise<PickedFiles> {
	const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
	// Read before anything is waited for: afterwards the transfer is empty.
	const loose = [...transfer.files].map((file) => [file.name, file] as const);
	if (entries.every((entry) => !entry?.isDirectory)) return loose;
	const found = await Promise.all(entries.map((entry) => (entry ? filesIn(entry, '') : [])));
	return found.flat();
}

async function filesIn(entry: FileSystemEntry, folder: string): Promise<[string, File][]> {
	const path = folder + entry.name;
	if (isFile(entry)) {
		const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
		return [[path, file]];
	}
	if (!isDirectory(entry)) return [];
	const reader = entry.createReader();
	const children: FileSystemEntry[] = [];
	for (;;) {
		// A reader gives a hundred entries at a time, and none at the end.
		const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
			reader.readEntries(resolve, reject),
		);
		if (some.length === 0) break;
		children.push(...some);
	}
	const found = await Promise.all(children.map((child) => filesIn(child, `${path}/`)));
	return found.flat();
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
	return entry.isFile;
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
	return entry.isDirectory;
}
