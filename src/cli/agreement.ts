import { m } from '../lib/paraglide/messages';
import { plainReport, reportAgreement } from './agreement-report';
import { writeAgreement } from './agreement-text';
import type { Command } from './command';
import { formatJson, formatProblems, problemAsJson } from './format-problems';
import { readArguments } from './read-arguments';
import { readPath } from './read-files';

/** `agreement`: how far the readings of a dataset agree, and what of the picture rests on it. */
export const agreement: Command = {
	usage: 'agreement <folder or file> [--json]',
	about: m.agreement_cli_about,
	run(args, terminal) {
		const { path, values } = readArguments(args, { json: { type: 'boolean' } });
		const { dataset, problems } = readPath(path);
		if (!dataset) {
			terminal.out(
				values.json
					? formatJson({ problems: problems.map(problemAsJson) })
					: `${formatProblems(problems)}\n${m.agreement_cli_unread()}`,
			);
			return 1;
		}
		const report = reportAgreement(dataset);
		terminal.out(values.json ? formatJson(plainReport(report)) : writeAgreement(report));
		return 0;
	},
};
