import type { Matrix } from '../../model/matrix';
import { NAMES_BESIDE_FROM } from '../dimension-label';
import type { HeatLayout } from './placed';
import { placeTurned } from './turned';
import { fitsUpright, placeUpright } from './upright';

/** More documents than this are rows. */
const MOST_COLUMNS = 12;

/**
 * Places the heatmap: a table of scores, each a coloured area with its number.
 *
 * In     `matrix` in drawing order, `width` in px.
 * Out    px from the top left corner, y down.
 * Rules  Dimensions are rows and documents are columns, until there are more than 12 documents or no room
 *        for their names: then documents are rows, and columns carry the dimensions' numbers, with a key below.
 */
export function layoutHeatmap(matrix: Matrix, width: number): HeatLayout {
	const isTurned = matrix.documents.length > MOST_COLUMNS || !fitsUpright(matrix, width);
	const table = isTurned ? placeTurned(matrix, width) : placeUpright(matrix, width);
	return { ...table, width, bleed: width >= NAMES_BESIDE_FROM ? 12 : 16, isTurned };
}
