/** Scheme and host; browsers read `\` as `/`, which would hide the real host; no name before an `@`, either. */
const HTTP = /^https?:\/\/[^/?#\s\\@:]+(?::\d+)?(?:[/?#][^\s\\]*)?$/iu;

/** A value that a data package gives as an address: http(s), else ''. */
export function webAddress(value: unknown): string {
	const text = typeof value === 'string' ? value.trim() : '';
	return HTTP.test(text) ? text : '';
}
