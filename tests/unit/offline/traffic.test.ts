import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Traffic } from '../../../src/lib/offline/traffic';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** When the pause came, in ms; requests come at the times given. */
async function pauseAfter(requests: readonly number[], until: number): Promise<number | null> {
	const traffic = new Traffic();
	const start = performance.now();
	let paused: number | null = null;
	for (const time of requests) setTimeout(() => traffic.pass(), time);
	await vi.advanceTimersByTimeAsync(0);
	void traffic.pause().then(() => (paused = performance.now() - start));
	await vi.advanceTimersByTimeAsync(until);
	return paused;
}

const every = (ms: number, until: number) =>
	Array.from({ length: until / ms }, (_, index) => index * ms);

it('is a pause at once where nothing was asked for', async () => {
	expect(await pauseAfter([], 10)).toBe(0);
});

it('begins anew with each request', async () => {
	expect(await pauseAfter([0], 3000)).toBe(1000);
	expect(await pauseAfter([0, 500, 1499], 3000)).toBe(2499);
	expect(await pauseAfter([0, 500, 1501], 3000)).toBe(1500);
	expect(await pauseAfter(every(50, 2000), 4000)).toBe(2950);
});

it('is waited for ten seconds and no longer', async () => {
	expect(await pauseAfter(every(50, 20_000), 9999)).toBeNull();
	expect(await pauseAfter(every(50, 20_000), 10_000)).toBe(10_000);
});
