import type { MaybeScore, Scale } from '../model/dataset';
import type { Cell, Matrix } from '../model/matrix';
import { m } from '../paraglide/messages';
import { formatScore, joinWords } from './numbers';
import { speakCell, speakScore } from './spoken';

/** A cell as a screen reader says it, followed by what each reading found: "…; readings: plus 2, silent". */
export function speakReadings(matrix: Matrix, cell: Cell): string {
	const spoken = speakCell(matrix, cell);
	if (cell.readings.length === 0) return spoken;
	const scores = joinWords(cell.readings.map(({ score }) => speakFound(matrix.scale, score)));
	return m.agreement_spoken_readings({ cell: spoken, scores });
}

/** How a picture shows the readings, which it carries no key for; '' where they nowhere differ. */
export function wordShownReadings(chart: string, { cells }: Matrix): string {
	const differ = ({ score, readings }: Cell) => readings.some((reading) => reading.score !== score);
	if (![...cells.values()].some(differ)) return '';
	return chart === 'heatmap' ? m.agreement_picture_heatmap() : m.agreement_picture_ranges();
}

/** A score as people read it, or that the text is silent. */
export function wordFound(scale: Scale, score: MaybeScore): string {
	return score === null ? m.agreement_silent() : formatScore(scale, score);
}

function speakFound(scale: Scale, score: MaybeScore): string {
	return score === null ? m.agreement_silent() : speakScore(scale, score);
}
