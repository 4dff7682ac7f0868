import { showValue } from '../lib/i18n/show-value';
import { m } from '../lib/paraglide/messages';
import { agreement } from './agreement';
import { build } from './build';
import { check } from './check';
import { exportDataset } from './export';
import { UsageError, type Command, type ExitCode, type Terminal } from './command';
import { isLocale, getLocale, locales, overwriteGetLocale } from '../lib/paraglide/runtime';
import { verify } from './verify';

/** A further command is one more file and one more entry. */
const COMMANDS: ReadonlyMap<string, Command> = new Map([
	['check', check],
	['verify', verify],
	['agreement', agreement],
	['export', exportDataset],
	['build', build],
]);

/**
 * Runs `stanceboard <command> … [--lang <language>]`.
 *
 * In     `args` without the program's own name; `warn` takes what is wrong with the call itself.
 */
export async function main(
	args: readonly string[],
	terminal: Terminal,
	warn: (text: string) => void,
): Promise<ExitCode> {
	const place = args.indexOf('--lang');
	if (place === -1) return runCommand(args, terminal, warn);
	const language = args[place + 1] ?? '';
	if (!isLocale(language)) {
		warn(m.cli_unknown_language({ language: showValue(language), languages: locales.join(', ') }));
		return 2;
	}
	const before = getLocale;
	overwriteGetLocale(() => language);
	try {
		return await runCommand(args.toSpliced(place, 2), terminal, warn);
	} finally {
		overwriteGetLocale(before);
	}
}

async function runCommand(
	args: readonly string[],
	terminal: Terminal,
	warn: (text: string) => void,
): Promise<ExitCode> {
	const [name = '', ...rest] = args;
	if (name === '--help' || name === '-h') {
		terminal.out(help());
		return 0;
	}
	const command = COMMANDS.get(name);
	if (!command) {
		const unknown = m.cli_unknown_command({ command: showValue(name) });
		warn(name === '' ? help() : `${unknown}\n${help()}`);
		return 2;
	}
	try {
		return await command.run(rest, terminal);
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		warn(`${error.message}\n${m.cli_usage({ usage: `stanceboard ${command.usage}` })}`);
		return 2;
	}
}

function help(): string {
	const lines = [...COMMANDS.values()].map(({ usage, about }) => `  ${usage}\n      ${about()}`);
	const language = `  --lang ${locales.join('|')}\n      ${m.cli_about_language()}`;
	return [m.cli_commands(), ...lines, language].join('\n');
}
