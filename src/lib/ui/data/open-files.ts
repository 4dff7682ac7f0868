import { unzipSync } from 'fflate';
import { MAX_BYTES } from '../../io/decode';
import { chooseFolder, type ChosenFolder } from '../../io/choose-folder';
import type { PickedFiles } from './protocol';

/** What a zip may unpack to in all: eight files at the limit. */
const MAX_UNPACKED = 8 * MAX_BYTES;

/**
 * Reads what was picked; a zip is unpacked.
 *
 * Out    The folder that is the dataset, with a name. A file over the limit comes as one byte more
 *        than that, which is enough to refuse it.
 */
export async function openFiles(
	picked: PickedFiles,
	tell: (file: string) => void,
): Promise<ChosenFolder<Uint8Array>> {
	const [only, ...others] = picked;
	if (only && others.length === 0 && /\.zip$/i.test(only[0])) {
		const bytes = await readFile(only[1]);
		const unpacked = unpack(bytes);
		const name = stem(only[0]);
		if (!unpacked) return { name, files: new Map([[baseName(only[0]), bytes]]) };
		const folder = chooseFolder(unpacked);
		return { name: folder.name || name, files: folder.files };
	}
	const folder = chooseFolder(picked);
	// A single file of another kind is told what it is.
	const files =
		folder.files.size === 0 && only ? new Map([[baseName(only[0]), only[1]]]) : folder.files;
	const read = new Map<string, Uint8Array>();
	for (const [name, file] of files) {
		tell(name);
		read.set(name, await readFile(file));
	}
	const [first = ''] = files.keys();
	return { name: folder.name || (files.size === 1 ? stem(first) : ''), files: read };
}

async function readFile(file: File): Promise<Uint8Array> {
	return new Uint8Array(await file.slice(0, MAX_BYTES + 1).arrayBuffer());
}

/** `null` where it is no zip that can be unpacked. */
function unpack(bytes: Uint8Array): [string, Uint8Array][] | null {
	let total = 0;
	const tooLarge: [string, Uint8Array][] = [];
	try {
		const files = unzipSync(bytes, {
			filter: ({ name, originalSize }) => {
				total += originalSize;
				const isFine = originalSize <= MAX_BYTES && total <= MAX_UNPACKED;
				if (!isFine) tooLarge.push([name, new Uint8Array(MAX_BYTES + 1)]);
				return isFine;
			},
		});
		return [...Object.entries(files), ...tooLarge];
	} catch {
		return null; // the check will say what the file is
	}
}

function baseName(path: string): string {
	return path.split('/').at(-1) ?? path;
}

function stem(path: string): string {
	return baseName(path).replace(/\.[^.]*$/, '');
}
