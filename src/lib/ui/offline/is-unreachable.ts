/**
 * Whether a page is missing because the site can't be reached, and not because there is none.
 *
 * In     `status` of the page. The worker answers 503 where the network does not (src/service-worker.ts).
 */
export function isUnreachable(status: number): boolean {
	const [opened] = performance.getEntriesByType('navigation');
	const answered = opened instanceof PerformanceNavigationTiming ? opened.responseStatus : status;
	return !navigator.onLine || status === 503 || answered === 503;
}
