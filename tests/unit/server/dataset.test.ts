import { expect, it, vi } from 'vitest';

it('stops the build on bad data, with file, line, value and what to write instead', async () => {
	vi.stubEnv('STANCEBOARD_DATASET', 'tests/fixtures/cases/score-word');
	const { shippedDataset } = await import('../../../src/lib/server/dataset');
	expect(shippedDataset).toThrow(/scores\.csv:2:score .*strongly agree[\s\S]*-2, -1, 0, 1, 2/u);
	vi.unstubAllEnvs();
});
