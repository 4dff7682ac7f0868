import { formatScore } from '../../../../i18n/numbers';
import { wordOutlet } from '../../../../i18n/reference';
import { notesOf } from '../../../../charts/radar/words';
import { documentSign } from '../../../../charts/signs';
import { wrapText } from '../../../../charts/text';
import type { Matrix } from '../../../../model/matrix';
import { m } from '../../../../paraglide/messages';
import type { Box } from '../../page';
import type { Shape } from '../../shape/shape';
import { lineHeight, wideStyle, type Run } from '../../text';
import { label } from '../lines';
import { signShape } from '../sign-shape';

const NAME: Run = { text: '', size: 28, bold: true };
const NOTE: Run = { text: '', size: 24, colour: 'ink2' };
const INDENT = 42;
const GAP = 34;

/** The documents of a radar in words: sign, name, where it appeared, on how much it is silent. */
export function documentKey(
	matrix: Matrix,
	{ box, isAcross }: { box: Box; isAcross: boolean },
): { shapes: Shape[]; height: number } {
	const silent = notesOf(matrix);
	const count = matrix.documents.length;
	const column = isAcross ? (box.width - GAP * (count - 1)) / count : box.width;
	let x = box.x;
	let y = box.y;
	let bottom = box.y;
	const shapes = matrix.documents.flatMap((document) => {
		const width = column - INDENT;
		const name = wrapText(document.label, wideStyle({ ...NAME, text: document.label }), width, 2);
		const note = [wordOutlet(document), silent.get(document.id) ?? '']
			.filter((part) => part !== '')
			.flatMap((text) => wrapText(text, wideStyle({ ...NOTE, text }), width, 2));
		const nameBaseline = y + NAME.size;
		const noteBaseline = nameBaseline + (name.length - 1) * lineHeight(NAME.size) + 34;
		const textX = x + INDENT;
		const drawn = [
			signShape(documentSign(document.position), { x: x + 14, y: nameBaseline - 10, radius: 12 }),
			label(
				'Document',
				{ ...NAME, text: name.join('\n') },
				{ x: textX, baseline: nameBaseline, width, align: 'l', lines: name.length },
			),
			label(
				'About the document',
				{ ...NOTE, text: note.join('\n') },
				{ x: textX, baseline: noteBaseline, width, align: 'l', lines: note.length },
			),
		];
		const end = noteBaseline + Math.max(0, note.length - 1) * lineHeight(NOTE.size);
		bottom = Math.max(bottom, end);
		if (isAcross) x += column + GAP;
		else y = end + GAP;
		return drawn;
	});
	return { shapes, height: bottom - box.y };
}

/** One line on how to read the wheel. */
export function wordReading({ scale }: Matrix): string {
	return m.slide_radar_how_to_read({
		low: formatScore(scale, scale.min),
		high: formatScore(scale, scale.max),
	});
}
