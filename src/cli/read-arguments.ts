import { parseArgs, type ParseArgsConfig } from 'node:util';
import { showValue } from '../lib/i18n/show-value';
import { m } from '../lib/paraglide/messages';
import { UsageError } from './command';

type Options = NonNullable<ParseArgsConfig['options']>;

/** One path and the options of a command. Throws UsageError for anything else. */
export function readArguments<const T extends Options>(args: readonly string[], options: T) {
	const { values, positionals } = parse(args, options);
	const [path, ...more] = positionals;
	if (path === undefined || more.length > 0) throw new UsageError(m.cli_one_path());
	return { path, values };
}

function parse<const T extends Options>(args: readonly string[], options: T) {
	try {
		return parseArgs({ args: [...args], options, allowPositionals: true });
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new UsageError(m.cli_bad_arguments({ reason: showValue(reason) }));
	}
}
