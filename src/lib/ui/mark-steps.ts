import type { Attachment } from 'svelte/attachments';

/** Where an arrow key leads among marks in their order. */
const STEPS = new Map<string, (marks: readonly Element[], at: number) => number>([
	['ArrowLeft', (_, at) => at - 1],
	['ArrowRight', (_, at) => at + 1],
	['ArrowUp', (marks, at) => inColumn(marks, at, -1)],
	['ArrowDown', (marks, at) => inColumn(marks, at, 1)],
	['Home', () => 0],
	['End', (marks) => marks.length - 1],
]);

/** Arrow keys lead from mark to mark of a chart whose marks are links (`data-mark`: a key, or `column.row`). */
export function markSteps(focused: (key: string) => void): Attachment<HTMLElement> {
	return (root) => {
		const step = (event: KeyboardEvent) => {
			const marks = [...root.querySelectorAll<SVGElement>('[data-mark]')];
			const at = marks.findIndex((mark) => mark === event.target);
			const next = STEPS.get(event.key)?.(marks, at);
			if (at < 0 || next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
			event.preventDefault();
			marks[next]?.focus();
		};
		const note = ({ target }: FocusEvent) => {
			const key = target instanceof Element ? target.getAttribute('data-mark') : null;
			if (key !== null) focused(key);
		};
		root.addEventListener('keydown', step);
		root.addEventListener('focusin', note);
		return () => {
			root.removeEventListener('keydown', step);
			root.removeEventListener('focusin', note);
		};
	};
}

/** The next mark of the same column; where there are no columns, the next mark. */
function inColumn(marks: readonly Element[], at: number, by: 1 | -1): number {
	const columns = marks.map((mark) => mark.getAttribute('data-mark')?.split('.') ?? []);
	if (columns[at]?.length === 1) return at + by;
	let next = at + by;
	while (next >= 0 && next < marks.length && columns[next]?.[0] !== columns[at]?.[0]) next += by;
	return next;
}
