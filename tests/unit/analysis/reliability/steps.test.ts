import { expect, it } from 'vitest';
import {
	Cancelled,
	inSequence,
	runSteps,
	runStepsInTurns,
	type Progress,
	type Steps,
} from '../../../../src/lib/analysis/reliability/steps';

function* count(of: number): Steps<string> {
	for (let done = 1; done <= of; done++) yield { done, of };
	return `counted to ${of}`;
}

it('reports each turn and returns the result', () => {
	const seen: Progress[] = [];
	const result = runSteps(count(2), { onProgress: (progress) => seen.push(progress) });
	expect(result).toBe('counted to 2');
	expect(seen).toEqual([
		{ done: 1, of: 2 },
		{ done: 2, of: 2 },
	]);
});

it('stops at the next turn once the signal is aborted', () => {
	const signal = new AbortController();
	const seen: number[] = [];
	const run = () =>
		runSteps(count(9), {
			signal: signal.signal,
			onProgress: ({ done }) => {
				seen.push(done);
				if (done === 2) signal.abort();
			},
		});
	expect(run).toThrow(Cancelled);
	expect(seen).toEqual([1, 2]);
});

it('can be stopped from outside while it pauses', async () => {
	const signal = { aborted: false };
	const seen: number[] = [];
	const run = runStepsInTurns(count(9), {
		signal,
		onProgress: ({ done }) => seen.push(done),
		pause: async () => {
			await Promise.resolve();
			if (seen.length === 3) signal.aborted = true;
		},
	});
	await expect(run).rejects.toThrow(Cancelled);
	expect(seen).toEqual([1, 2, 3]);
});

it('adds the progress of parts up', () => {
	const seen: Progress[] = [];
	const results = runSteps(inSequence([count(2), count(1)]), {
		onProgress: (progress) => seen.push(progress),
	});
	expect(results).toEqual(['counted to 2', 'counted to 1']);
	expect(seen.map(({ done, of }) => done / of)).toEqual([0.25, 0.5, 0.5, 1, 1]);
});
