import { decode } from '../lib/io/decode';
import { ProblemLog } from '../lib/io/problem-log';
import { verifyQuotes } from '../lib/io/verify-quotes';
import { m } from '../lib/paraglide/messages';
import { UsageError, type Command } from './command';
import { formatProblems } from './format-problems';
import { readArguments } from './read-arguments';
import { readPath, readTexts } from './read-files';

/** `verify`: looks up every quote in the full texts, which the project may not hold itself. */
export const verify: Command = {
	usage: 'verify <folder> --texts <folder>',
	about: m.cli_verify_about,
	run(args, terminal) {
		const { path, values } = readArguments(args, { texts: { type: 'string' } });
		const folder = values.texts ?? terminal.env['STANCEBOARD_TEXTS'];
		if (!folder) throw new UsageError(m.cli_no_texts());
		const { dataset, problems, lines } = readPath(path);
		if (!dataset) {
			terminal.out(formatProblems(problems));
			terminal.out(m.cli_verify_unread());
			return 1;
		}
		const log = new ProblemLog();
		const names = dataset.documents.map(({ textFile }) => textFile);
		const texts = new Map<string, string>();
		for (const [name, bytes] of readTexts(folder, names)) {
			const source = decode(name, bytes, log);
			if (source) texts.set(name, source.text);
		}
		const verified = verifyQuotes(dataset, lines, texts, log);
		const found = log.list();
		if (found.length > 0) terminal.out(formatProblems(found));
		terminal.out(m.cli_verified({ verified, quotes: dataset.quotes.length }));
		return log.hasErrors ? 1 : 0;
	},
};
