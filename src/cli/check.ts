import type { Problem } from '../lib/io/problem';
import type { DatasetSummary } from '../lib/io/read-result';
import { m } from '../lib/paraglide/messages';
import type { Command } from './command';
import { countProblems, formatJson, formatProblems, problemAsJson } from './format-problems';
import { readArguments } from './read-arguments';
import { readPath } from './read-files';

/** `check`: reads a dataset and says everything that is wrong with it. */
export const check: Command = {
	usage: 'check <folder or file> [--json]',
	about: m.cli_check_about,
	run(args, terminal) {
		const { path, values } = readArguments(args, { json: { type: 'boolean' } });
		const { dataset, problems, summary } = readPath(path);
		if (values.json) {
			terminal.out(formatJson({ problems: problems.map(problemAsJson), summary }));
		} else {
			terminal.out(formatProblems(problems));
			terminal.out(verdict(problems, summary));
		}
		return dataset ? 0 : 1;
	},
};

function verdict(problems: readonly Problem[], summary: DatasetSummary): string {
	const counts = m.cli_counts(summary);
	const errors = countProblems(problems, 'error');
	const warnings = countProblems(problems, 'warning');
	if (errors > 0) return m.cli_refused({ counts, errors });
	return warnings > 0 ? m.cli_accepted({ counts, warnings }) : m.cli_accepted_quietly({ counts });
}
