import type { Row } from './row';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or '' where the cell is blank or holds no date. */
export function readDate(row: Row, column: string): string {
	const value = row.value(column);
	if (value === '') return '';
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
	if (!match) row.error(column, { code: 'date-form', value });
	else if (!isDay(Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)))
		row.error(column, { code: 'date-no-day', value });
	else return value;
	return '';
}

function isDay(year: number, month: number, day: number): boolean {
	const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
	return day >= 1 && day <= days;
}
