import { lineAt } from './line-ends';
import type { FileKind } from './problem';
import type { ProblemLog } from './problem-log';

export const MAX_BYTES = 50_000_000;

/** A file as text. */
export interface SourceText {
	readonly file: string;
	/** Without the byte order mark. */
	readonly text: string;
	/** A byte order mark is the sign of the form for spreadsheets, in which formulas are guarded. */
	readonly hasByteOrderMark: boolean;
	/** Told now and then how many rows have been read. */
	readonly onRows?: (rows: number) => void;
}

interface Decoder {
	decode(bytes: Uint8Array): string;
}
/** The part of the web's TextDecoder that is used here; the pure folders have no DOM types. */
declare const TextDecoder: new (
	encoding: string,
	options: { fatal: boolean; ignoreBOM: boolean },
) => Decoder;

/**
 * Reads the bytes of a file as text.
 *
 * In     `encoding`: a label of the Encoding Standard (`euc-kr`), only where a person has chosen one.
 * Out    `null` where the bytes are no text, or too many. NULs are reported and left out, so that
 *        the rest of the file can still be checked.
 * Rules  UTF-8, strictly and to the end; UTF-16 by its byte order mark, with a warning; nothing else
 *        is guessed.
 * Throws RangeError for an encoding that does not exist.
 */
export function decode(
	file: string,
	bytes: Uint8Array,
	log: ProblemLog,
	encoding?: string,
): SourceText | null {
	const place = { file, line: null, column: null };
	if (bytes.length === 0) {
		log.error(place, { code: 'file-empty' });
		return null;
	}
	if (bytes.length > MAX_BYTES) {
		log.error(place, { code: 'file-too-large', limit: MAX_BYTES });
		return null;
	}
	const kind = kindOf(bytes);
	if (kind) {
		log.error({ ...place, line: kind === 'html' ? 1 : null }, { code: 'file-not-text', kind });
		return null;
	}
	const mark = byteOrderMark(bytes);
	if (mark?.encoding === 'utf-32') {
		log.error(place, { code: 'encoding-utf32' });
		return null;
	}
	if (mark && mark.encoding !== 'utf-8') log.warning(place, { code: 'encoding-utf16' });
	const body = bytes.subarray(mark?.length ?? 0);
	const text = decodeStrictly(file, body, mark?.encoding ?? encoding ?? 'utf-8', log);
	if (text === null) return null;
	return { file, text: withoutNul(file, text, log), hasByteOrderMark: mark !== null };
}

function decodeStrictly(
	file: string,
	bytes: Uint8Array,
	encoding: string,
	log: ProblemLog,
): string | null {
	const strict = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
	try {
		return strict.decode(bytes);
	} catch {
		const line = firstBadLine(bytes, encoding, strict);
		log.error({ file, line, column: null }, { code: 'encoding-not-utf8', encoding });
		return null;
	}
}

/**
 * The line with the first bytes that are no text. Only in UTF-8 can the bytes be cut at line ends:
 * elsewhere a line end's byte may be half of a character, so the replacement character tells.
 */
function firstBadLine(bytes: Uint8Array, encoding: string, strict: Decoder): number {
	if (encoding !== 'utf-8') {
		const loose = new TextDecoder(encoding, { fatal: false, ignoreBOM: true }).decode(bytes);
		return lineAt(loose, loose.indexOf('\ufffd'));
	}
	let line = 1;
	for (let start = 0; start < bytes.length; line++) {
		let end = start;
		while (end < bytes.length && bytes[end] !== 10 && bytes[end] !== 13) end++;
		try {
			strict.decode(bytes.subarray(start, end));
		} catch {
			return line;
		}
		start = end + (bytes[end] === 13 && bytes[end + 1] === 10 ? 2 : 1);
	}
	return line;
}

function withoutNul(file: string, text: string, log: ProblemLog): string {
	const first = text.indexOf('\0');
	if (first === -1) return text;
	const cleaned = text.replaceAll('\0', '');
	const count = text.length - cleaned.length;
	log.error({ file, line: lineAt(text, first), column: null }, { code: 'nul-bytes', count });
	return cleaned;
}

function byteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | null {
	if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return { encoding: 'utf-8', length: 3 };
	if (startsWith(bytes, [0xff, 0xfe, 0, 0])) return { encoding: 'utf-32', length: 4 };
	if (startsWith(bytes, [0xff, 0xfe])) return { encoding: 'utf-16le', length: 2 };
	if (startsWith(bytes, [0xfe, 0xff])) return { encoding: 'utf-16be', length: 2 };
	return null;
}

/** Formats that people take for a CSV, by their first bytes. */
function kindOf(bytes: Uint8Array): FileKind | null {
	const head = latin1(bytes.subarray(0, 4096));
	if (head.startsWith('PK\x03\x04')) {
		if (head.includes('[Content_Types].xml') || head.includes('xl/')) return 'xlsx';
		return head.includes('mimetypeapplication/vnd.oasis') ? 'ods' : 'zip';
	}
	if (head.startsWith('\xd0\xcf\x11\xe0')) return 'xls';
	if (head.startsWith('%PDF')) return 'pdf';
	if (/^(?:\x89PNG|GIF8|\xff\xd8\xff)/.test(head)) return 'image';
	if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head|body|\?xml)/i.test(head)) return 'html';
	return null;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
	return start.every((byte, i) => bytes[i] === byte);
}

function latin1(bytes: Uint8Array): string {
	return String.fromCharCode(...bytes);
}
