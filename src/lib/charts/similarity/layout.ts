import { similarityTable } from '../../analysis/similarity';
import { formatSimilarity } from '../../i18n/similarity';
import { m } from '../../paraglide/messages';
import type { Id, SourceDocument } from '../../model/dataset';
import type { Matrix } from '../../model/matrix';
import { captionStyle } from '../caption';
import { round } from '../signs';
import { shortenText, textWidth, wrapText, type TextStyle } from '../text';
import type { Box, PlacedText } from '../placed';

/** Two documents: how alike they are, and over how many dimensions. */
export interface SimilarityCell {
	/** `column.row` */
	readonly key: string;
	readonly row: Id;
	readonly column: Id;
	/** What can be pressed: the cell, with air on both sides. */
	readonly target: Box;
	/** The value, or that there is none. */
	readonly value: PlacedText;
	readonly isComparable: boolean;
	readonly shared: PlacedText;
	/** As long as the value, on a track as wide as the cell. */
	readonly bar: Box | null;
	readonly track: Box;
}

/** A document's name at the end of its row, over its column. */
export interface SimilarityName {
	readonly document: SourceDocument;
	readonly sign: { readonly x: number; readonly y: number };
	readonly text: PlacedText;
}

export interface SimilarityLayout {
	readonly height: number;
	readonly names: readonly SimilarityName[];
	readonly cells: readonly SimilarityCell[];
	/** Where not all documents fit: how many are drawn, of how many. */
	readonly notes: readonly PlacedText[];
}

const NAME: TextStyle = { size: 13, weight: 600 };
const NAME_INDENT = 22;
const ROW = 58;
const WIDEST = 140;
const NARROWEST = 58;
const BAR = 3;
/** From this width on a cell has room for "not comparable". */
const SPELLED_FROM = 96;
const LONGEST_NAME = 220;

/**
 * Places a triangle of all pairs: each document's name stands at the end of its row, and its column
 * hangs from the name.
 *
 * In     `width` in px.
 * Out    px from the top left corner, y down.
 * Rules  As many documents as have room, in drawing order; a note counts the others.
 */
export function layoutSimilarity(matrix: Matrix, width: number): SimilarityLayout {
	const { documents, column } = fit(matrix.documents, width);
	const names = documents.map((document, i): SimilarityName => {
		const x = round(i * column);
		const room = width - x - NAME_INDENT;
		return {
			document,
			sign: { x: x + 8, y: i * ROW + 23 },
			text: {
				text: shortenText(document.label, NAME, room),
				x: x + NAME_INDENT,
				y: i * ROW + 28,
			},
		};
	});
	const places = new Map(documents.map(({ id }, i) => [id, i]));
	const pairs = similarityTable({ ...matrix, documents });
	const cells = pairs.map(({ a, b, value, shared }): SimilarityCell => {
		const x = round((places.get(a) ?? 0) * column);
		const y = (places.get(b) ?? 0) * ROW;
		const room = round(column - 12);
		const track = { x, y: y + ROW - 10, width: room, height: BAR };
		return {
			key: `${a}.${b}`,
			row: b,
			column: a,
			target: { x: x - 6, y: y + 1, width: column, height: ROW - 2 },
			value: { text: wordValue(value, column), x, y: y + 22 },
			isComparable: value !== null,
			shared: { text: wordShared(shared, room), x, y: y + 40 },
			bar: value === null ? null : { ...track, width: round(room * value) },
			track,
		};
	});
	const bottom = documents.length * ROW;
	const notes = placeNotes(matrix, { shown: documents.length, bottom, width });
	return { height: (notes.at(-1)?.y ?? bottom - 8) + 8, names, cells, notes };
}

/** The documents that fit, and the width of a column: every name must fit behind its own row. */
function fit(all: readonly SourceDocument[], width: number) {
	const documents: SourceDocument[] = [];
	let column = WIDEST;
	for (const [i, document] of all.entries()) {
		const name = Math.min(textWidth(document.label, NAME) + 2, LONGEST_NAME, width * 0.4);
		const room = i === 0 ? WIDEST : (width - NAME_INDENT - name) / i;
		if (room < NARROWEST && documents.length >= 2) break;
		documents.push(document);
		column = Math.min(column, room);
	}
	return { documents, column };
}

function wordValue(value: number | null, column: number): string {
	if (value !== null) return formatSimilarity(value);
	return column >= SPELLED_FROM ? m.similarity_not_comparable() : m.similarity_too_few();
}

function wordShared(count: number, room: number): string {
	const words = m.similarity_shared({ count });
	return textWidth(words, captionStyle()) <= room ? words : String(count);
}

function placeNotes(
	{ documents }: Matrix,
	{ shown, bottom, width }: { shown: number; bottom: number; width: number },
): PlacedText[] {
	if (shown === documents.length) return [];
	const note = m.similarity_first({ shown, total: documents.length });
	return wrapText(note, captionStyle(), width).map((text, i) => ({
		text,
		x: 0,
		y: bottom + 16 + i * 17,
	}));
}
