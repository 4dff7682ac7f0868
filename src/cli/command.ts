/** Where a command writes, and what it may know of its surroundings. */
export interface Terminal {
	/** Writes lines; what comes from files has been made harmless before. */
	out(text: string): void;
	readonly env: Readonly<Record<string, string | undefined>>;
	/** Says how far long work is; it is no part of what a command prints. */
	progress(text: string): void;
	/** The project's own folder, where its scripts and fonts lie. */
	readonly root: string;
}

/** 0 accepted, 1 refused, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
	/** How it is called: `check <folder or file> [--json]`. */
	readonly usage: string;
	/** What it does, in a few words. */
	readonly about: () => string;
	run(args: readonly string[], terminal: Terminal): ExitCode | Promise<ExitCode>;
}

/** The caller's mistake, in words; ends the command with exit code 2. */
export class UsageError extends Error {}
