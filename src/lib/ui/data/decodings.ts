import type { Problem } from '../../io/problem';
import type { Decodings } from './protocol';

/** Labels of the Encoding Standard; `euc-kr` reads CP949 as well. */
const ENCODINGS = ['euc-kr', 'windows-1252', 'shift_jis', 'gb18030'];

/** The first line that is no UTF-8 as it reads in other encodings; those that fail are left out. */
export function decodingsOf(
	problems: readonly Problem[],
	files: ReadonlyMap<string, Uint8Array>,
): Decodings[] {
	return problems.flatMap((problem): Decodings[] => {
		const bytes = problem.code === 'encoding-not-utf8' ? files.get(problem.file) : undefined;
		if (!bytes) return [];
		const options = ENCODINGS.flatMap((encoding) => {
			try {
				const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
				const line = text.split(/\r\n|\r|\n/)[(problem.line ?? 1) - 1] ?? '';
				return [{ encoding, text: line }];
			} catch {
				return [];
			}
		});
		return [{ file: problem.file, options }];
	});
}
