import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/lib/io/read-dataset';
import { caseFiles, readExpectations } from './case-folder';

const verdicts = new Map(
	readExpectations('EXPECT.tsv').map((row) => [row.get('case'), row.get('verdict')]),
);
const accepted = readExpectations('EXPECT_VALUES.tsv').filter(
	(row) => verdicts.get(row.get('case')) !== 'any',
);

function hash(texts: readonly string[]): string {
	return createHash('sha256').update(texts.join('\x1f')).digest('hex').slice(0, 12);
}

describe('an accepted folder', () => {
	it.each(accepted.map((row) => [row.get('case') ?? '', row] as const))(
		'%s holds what its files hold',
		(name, row) => {
			const { dataset, problems, summary } = readDataset(caseFiles(name), name);
			if (!dataset) throw new Error(JSON.stringify(problems));
			const { documents, dimensions, coders, judgements, quotes } = dataset;
			const scores = judgements.flatMap(({ score }) => (score === null ? [] : [score]));
			const found = {
				documents: documents.length,
				dimensions: dimensions.length,
				coders: coders.length,
				scores: summary.scores,
				scored: scores.length,
				na: judgements.length - scores.length,
				score_sum: scores.reduce((sum, score) => sum + score, 0),
				quotes: quotes.length,
				quotes_sha256_12: hash(quotes.map(({ text }) => text)),
				rationale_sha256_12: hash(judgements.map(({ rationale }) => rationale)),
				titles_sha256_12: hash(documents.map(({ title }) => title)),
			};
			const texts = Object.entries(found).map(([key, value]) => [key, String(value)]);
			expect(new Map([['case', name], ...texts] as [string, string][])).toEqual(row);
		},
	);
});
