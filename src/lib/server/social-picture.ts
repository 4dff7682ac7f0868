import { buildMatrix } from '../analysis/matrix';
import { selectMatrix } from '../analysis/select';
import { defaultSource } from '../analysis/source';
import { CHARTS, type ChartEntry } from '../charts/registry';
import { fitPicture } from '../export/picture-size';
import { renderSvg } from '../export/svg';
import { wordAuthors } from '../i18n/reference';
import { wordSource } from '../i18n/judgement';
import type { Dataset, Id } from '../model/dataset';
import type { Matrix } from '../model/matrix';
import { m } from '../paraglide/messages';
import { DEFAULT_VIEW } from '../view/view';
import { rasterise } from './pictures';

/** What pages have a picture of: a chart of everything, a document's profile, a dimension's positions. */
export const PICTURES = ['pages', 'documents', 'dimensions'] as const;
export type PictureKind = (typeof PICTURES)[number];

/** px; what the places that show links expect. */
const PICTURE = { width: 1200, height: 630 };

interface Content {
	readonly chart: ChartEntry;
	readonly matrix: Matrix;
	readonly title: string;
	readonly subtitle: string;
}

/** The ids for which a kind has a picture. */
export function picturesOf(dataset: Dataset, kind: PictureKind): readonly Id[] {
	return kind === 'pages' ? [...CHARTS.keys()] : dataset[kind].map(({ id }) => id);
}

/** The picture that a link to a page carries, as PNG; `null` where there is no such page. */
export function socialPicture(
	dataset: Dataset,
	kind: PictureKind,
	id: Id,
): Uint8Array<ArrayBuffer> | null {
	const content = contentOf(dataset, kind, id);
	if (!content) return null;
	const draw = (width: number) =>
		renderSvg({
			...content,
			theme: 'light',
			background: 'paper',
			source: m.chart_frame_source({ source: wordSource(content.matrix) }),
			width,
			within: PICTURE,
			coders: false,
			selected: null,
		});
	return rasterise(fitPicture(draw));
}

function contentOf(dataset: Dataset, kind: PictureKind, id: Id): Content | null {
	const whole = buildMatrix(dataset, defaultSource(dataset));
	if (kind === 'pages') {
		const chart = CHARTS.get(id);
		return chart
			? { chart, matrix: whole, title: dataset.title, subtitle: chart.subtitle(whole) }
			: null;
	}
	if (kind === 'documents') {
		const document = dataset.documents.find((each) => each.id === id);
		const chart = CHARTS.get('profile');
		if (!document || !chart) return null;
		const others = dataset.documents.filter((other) => other !== document);
		const docs = [document, ...others].map((each) => each.id);
		return {
			chart,
			matrix: selectMatrix(whole, { ...DEFAULT_VIEW, docs }),
			title: document.label,
			subtitle: `${wordAuthors(document)}: ${document.title}`,
		};
	}
	const dimension = dataset.dimensions.find((each) => each.id === id);
	const chart = CHARTS.get('positions');
	if (!dimension || !chart) return null;
	return {
		chart,
		matrix: selectMatrix(whole, { ...DEFAULT_VIEW, dims: [id] }),
		title: dimension.label,
		subtitle: dimension.question,
	};
}
