import type { CoderRole, Dataset } from '../../model/dataset';

/**
 * Whether two datasets hold the same scores by coders of these roles, in the same cells of the same
 * scale, so that numbers of the one are those of the other.
 *
 * Rules  Words (labels, rationales, quotes) don't count.
 */
export function haveSameScores(a: Dataset, b: Dataset, roles: readonly CoderRole[]): boolean {
	return a === b || scoresIn(a, roles) === scoresIn(b, roles);
}

function scoresIn(dataset: Dataset, roles: readonly CoderRole[]): string {
	const coders = dataset.coders.filter(({ role }) => roles.includes(role));
	const ids = new Set(coders.map(({ id }) => id));
	return JSON.stringify([
		dataset.scale,
		dataset.documents.map(({ id }) => id),
		dataset.dimensions.map(({ id }) => id),
		coders.map(({ id, role }) => [id, role]),
		dataset.judgements
			.filter(({ coder }) => ids.has(coder))
			.map(({ document, dimension, coder, score }) => [document, dimension, coder, score]),
	]);
}
