import { expect, it } from 'vitest';
import {
	inSequence,
	runSteps,
	type Progress,
	type Steps,
} from '../../../../src/lib/analysis/reliability/steps';

function* count(of: number): Steps<string> {
	for (let done = 1; done <= of; done++) yield { done, of };
	return `counted to ${of}`;
}

it('reports each turn and returns the result', () => {
	const seen: Progress[] = [];
	const result = runSteps(count(2), (progress) => seen.push(progress));
	expect(result).toBe('counted to 2');
	expect(seen).toEqual([
		{ done: 1, of: 2 },
		{ done: 2, of: 2 },
	]);
});

it('adds the progress of parts up', () => {
	const seen: Progress[] = [];
	const results = runSteps(inSequence([count(2), count(1)]), (progress) => seen.push(progress));
	expect(results).toEqual(['counted to 2', 'counted to 1']);
	expect(seen.map(({ done, of }) => done / of)).toEqual([0.25, 0.5, 0.5, 1, 1]);
});
