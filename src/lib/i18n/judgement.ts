import type { Dimension, MaybeScore } from '../model/dataset';
import type { Cell, Matrix } from '../model/matrix';
import { m } from '../paraglide/messages';

/** What the codebook says of a cell's score; silence and a missing code are worded too. */
export function wordLevel(dimension: Dimension, { state, score }: Cell): string {
	return state === 'uncoded' ? m.evidence_uncoded() : wordScoreLevel(dimension, score);
}

/** What the codebook says of a score, or of silence. */
export function wordScoreLevel(dimension: Dimension, score: MaybeScore): string {
	if (score === null) return m.evidence_silent();
	const level = dimension.levels.get(score);
	if (level !== undefined) return level;
	return dimension.levels.size > 0 && !Number.isInteger(score)
		? m.evidence_half_step()
		: m.evidence_no_level();
}

/** 1 to 3; '' for what the codebook does not word. */
export function wordSalience(salience: number): string {
	const words = [m.evidence_salience_1, m.evidence_salience_2, m.evidence_salience_3];
	return words[salience - 1]?.() ?? '';
}

export function wordConfidence(confidence: number): string {
	const words = [m.evidence_confidence_1, m.evidence_confidence_2, m.evidence_confidence_3];
	return words[confidence - 1]?.() ?? '';
}

/** Whose scores a matrix shows. */
export function wordCoder({ source, dataset }: Matrix): string {
	if (source.kind === 'median') return m.filter_scores_median();
	const coder = dataset.coders.find(({ id }) => id === source.coder);
	return coder?.label || source.coder;
}

/** The source line under a chart: dataset, version, whose scores, and what is missing from it. */
export function wordSource(matrix: Matrix): string {
	const { title: name, version } = matrix.dataset;
	const title = version ? m.chart_frame_version({ title: name, version }) : name;
	const cells = [...matrix.cells.values()];
	const silent = cells.filter(({ state }) => state === 'silent').length;
	const uncoded = cells.filter(({ state }) => state === 'uncoded').length;
	return [
		matrix.source.kind === 'median'
			? m.chart_frame_source_median({ title })
			: m.chart_frame_source_coder({ title, coder: wordCoder(matrix) }),
		silent > 0 ? m.chart_frame_silent({ count: silent, cells: cells.length }) : '',
		uncoded > 0 ? m.chart_frame_uncoded({ count: uncoded }) : '',
	]
		.filter((part) => part !== '')
		.join(' ');
}
