import type { Fix } from '../../io/fix';
import { showValue } from '../../i18n/show-value';
import { m } from '../../paraglide/messages';

/** What a correction does, as the button that makes it says it. */
export function wordFix(fix: Fix): string {
	switch (fix.kind) {
		case 'cells':
			return fix.from.trim() === ''
				? m.data_fix_blank({ to: showValue(fix.to), column: showValue(fix.column) })
				: m.data_fix_cells({ ...shown(fix), column: showValue(fix.column) });
		case 'column':
			return m.data_fix_column(shown(fix));
		case 'file':
			return m.data_fix_file(shown(fix));
		case 'encoding':
			return m.data_fix_encoding({ file: showValue(fix.file), encoding: wordEncoding(fix.to) });
	}
}

/** Names as people know them from their programs. */
export function wordEncoding(label: string): string {
	switch (label) {
		case 'euc-kr':
			return m.data_encoding_korean();
		case 'windows-1252':
			return m.data_encoding_western();
		case 'shift_jis':
			return m.data_encoding_japanese();
		case 'gb18030':
			return m.data_encoding_chinese();
		default:
			return label;
	}
}

function shown({ from, to }: { from: string; to: string }): { from: string; to: string } {
	return { from: showValue(from), to: showValue(to) };
}
