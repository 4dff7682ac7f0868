import type { Place, Problem, ProblemDetail, Severity } from './problem';

/** Problems of one kind in one file that are kept; the others are counted. */
export const KEPT_PER_KIND = 100;

interface Kind {
	readonly kept: Problem[];
	count: number;
	last: Problem;
}

/** Collects the problems of one reading, with bounded memory however many there are. */
export class ProblemLog {
	readonly #kinds = new Map<string, Kind>();

	error(place: Place, detail: ProblemDetail): void {
		this.#add('error', place, detail);
	}

	warning(place: Place, detail: ProblemDetail): void {
		this.#add('warning', place, detail);
	}

	get hasErrors(): boolean {
		return [...this.#kinds.values()].some(({ last }) => last.severity === 'error');
	}

	/**
	 * All problems, file by file in the order in which the files were first met, by line within one.
	 * A kind with more than `KEPT_PER_KIND` ends in one `more-of-kind` at the place of its last.
	 */
	list(): Problem[] {
		const problems = [...this.#kinds.values()].flatMap(({ kept, count, last }) =>
			count > kept.length ? [...kept, more(last, count - kept.length)] : kept,
		);
		const files = [...new Set(problems.map(({ file }) => file))];
		return problems.sort(
			(a, b) => files.indexOf(a.file) - files.indexOf(b.file) || (a.line ?? 0) - (b.line ?? 0),
		);
	}

	#add(severity: Severity, { file, line, column }: Place, detail: ProblemDetail): void {
		const problem: Problem = { severity, file, line, column, ...detail };
		const key = `${severity} ${detail.code} ${file}`;
		const kind = this.#kinds.get(key);
		if (!kind) {
			this.#kinds.set(key, { kept: [problem], count: 1, last: problem });
			return;
		}
		kind.count += 1;
		kind.last = problem;
		if (kind.kept.length < KEPT_PER_KIND) kind.kept.push(problem);
	}
}

function more({ severity, file, line, column, code }: Problem, count: number): Problem {
	return { severity, file, line, column, code: 'more-of-kind', of: code, count };
}
