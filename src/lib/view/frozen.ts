import type { Id, MaybeScore, Scale } from '../model/dataset';
import type { CellState } from '../model/matrix';
import type { View } from './view';

/**
 * What `data=` in a link says: the scores that it was made with.
 *
 * Written `<codes>~<hash>`, or `<codes>~<hash>~now` where the reader has asked for today's scores.
 * The codes stand document by document, in the order of the link's `docs` and `dims`, which a frozen
 * link always lists; every cell takes as many characters. `_` is silent, `-` not coded, the others
 * count half steps from the low end of the scale (0-9, a-z, A-Z): on −2 to +2, `0` is −2 and `8` is +2.
 */
export interface Frozen {
	readonly codes: string;
	/** Of the whole dataset: see analysis/data-hash. */
	readonly hash: string;
	readonly shows: 'then' | 'now';
}

export type FrozenCell = { readonly state: CellState; readonly score: MaybeScore };

/** The lists that the codes follow. */
export interface Lists {
	readonly docs: readonly Id[];
	readonly dims: readonly Id[];
}

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SILENT = '_';
const UNCODED = '-';

/** `null` for what is not written like that. */
export function parseFrozen(text: string): Frozen | null {
	const [, codes, hash, now] = /^([\w-]+)~([\da-z]{1,13})(~now)?$/.exec(text) ?? [];
	return codes === undefined || hash === undefined
		? null
		: { codes, hash, shows: now === undefined ? 'then' : 'now' };
}

export function formatFrozen({ codes, hash, shows }: Frozen): string {
	return `${codes}~${hash}${shows === 'now' ? '~now' : ''}`;
}

export function encodeCells(scale: Scale, cells: readonly FrozenCell[]): string {
	const width = widthFor(scale);
	return cells.map((cell) => encodeCell(scale, cell, width)).join('');
}

/** `null` where the codes are not those of `count` cells on this scale. */
export function decodeCells(scale: Scale, codes: string, count: number): FrozenCell[] | null {
	const pieces = split(codes, count);
	if (!pieces) return null;
	const cells = pieces.map((code) => decodeCell(scale, code));
	return cells.every((cell) => cell !== null) ? cells : null;
}

/**
 * The codes that follow one pair of lists, as those of another pair.
 *
 * Out    `null` where `to` names what `from` lacks, or the codes do not fit `from`.
 */
export function alignCodes(codes: string, from: Lists, to: Lists): string | null {
	const pieces = split(codes, from.docs.length * from.dims.length);
	if (!pieces) return null;
	const rows = to.docs.map((id) => from.docs.indexOf(id));
	const columns = to.dims.map((id) => from.dims.indexOf(id));
	if ([...rows, ...columns].includes(-1)) return null;
	return rows
		.flatMap((row) => columns.map((column) => pieces[row * from.dims.length + column]))
		.join('');
}

/** What `data=` says when a frozen view is narrowed or put in another order; `null` when it grows. */
export function realign(view: View, next: View): string | null {
	const frozen = view.data === null ? null : parseFrozen(view.data);
	if (!frozen || !view.docs || !view.dims || !next.docs || !next.dims) return null;
	const from = { docs: view.docs, dims: view.dims };
	const codes = alignCodes(frozen.codes, from, { docs: next.docs, dims: next.dims });
	return codes ? formatFrozen({ ...frozen, codes }) : null;
}

/** Characters a cell: one for up to 30 steps. */
function widthFor(scale: Scale): number {
	let width = 1;
	for (let codes = DIGITS.length; codes <= halfSteps(scale, scale.max); codes *= DIGITS.length)
		width += 1;
	return width;
}

function halfSteps({ min, step }: Scale, score: number): number {
	return Math.round(((score - min) / step) * 2);
}

function encodeCell(scale: Scale, { state, score }: FrozenCell, width: number): string {
	if (score === null) return (state === 'silent' ? SILENT : UNCODED).repeat(width);
	const steps = halfSteps(scale, score);
	const digits = Array.from({ length: width }, (_, i) => {
		const place = DIGITS.length ** (width - 1 - i);
		return DIGITS[Math.floor(steps / place) % DIGITS.length] ?? '';
	});
	return digits.join('');
}

function decodeCell(scale: Scale, code: string): FrozenCell | null {
	if (code === SILENT.repeat(code.length)) return { state: 'silent', score: null };
	if (code === UNCODED.repeat(code.length)) return { state: 'uncoded', score: null };
	const digits = [...code].map((character) => DIGITS.indexOf(character));
	const steps = digits.reduce((sum, digit) => sum * DIGITS.length + digit, 0);
	const score = Number((scale.min + (steps * scale.step) / 2).toFixed(6));
	return digits.includes(-1) || score > scale.max ? null : { state: 'scored', score };
}

function split(codes: string, count: number): string[] | null {
	const width = codes.length / count;
	if (!Number.isInteger(width) || width < 1) return null;
	return Array.from({ length: count }, (_, i) => codes.slice(i * width, (i + 1) * width));
}
