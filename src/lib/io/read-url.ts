import type { Row } from './row';

/** Scheme and host; browsers read `\` as `/`, which would hide the real host. */
const HTTP = /^https?:\/\/([^/?#\s\\]+)(?:[/?#][^\s\\]*)?$/i;

/** An http(s) address, or '' where the cell is blank or holds none. */
export function readUrl(row: Row, column: string): string {
	const value = row.value(column);
	if (value === '') return '';
	const authority = HTTP.exec(value)?.[1];
	const host = authority?.slice(authority.lastIndexOf('@') + 1);
	if (!authority || !host || host.startsWith(':')) {
		row.error(column, { code: 'url-form', value });
		return '';
	}
	if (authority.includes('@')) row.warning(column, { code: 'url-userinfo', value, host });
	return value;
}
