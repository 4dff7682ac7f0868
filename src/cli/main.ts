import { showValue } from '../lib/i18n/show-value';
import { m } from '../lib/paraglide/messages';
import { agreement } from './agreement';
import { check } from './check';
import { UsageError, type Command, type ExitCode, type Terminal } from './command';
import { verify } from './verify';

/** A further command is one more file and one more entry. */
const COMMANDS: ReadonlyMap<string, Command> = new Map([
	['check', check],
	['verify', verify],
	['agreement', agreement],
]);

/**
 * Runs `stanceboard <command> …`.
 *
 * In     `args` without the program's own name; `warn` takes what is wrong with the call itself.
 */
export async function main(
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
	return [m.cli_commands(), ...lines].join('\n');
}
