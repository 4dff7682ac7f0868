import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { showValue } from '../lib/i18n/show-value';
import { m } from '../lib/paraglide/messages';
import { isBasePath, isSiteAddress } from '../lib/server/site';
import { UsageError, type Command } from './command';
import { formatProblems } from './format-problems';
import { readArguments } from './read-arguments';
import { isFolder, readPath } from './read-files';
import { runScript } from './run-script';

/** `build`: makes a site of anybody's dataset. */
export const build: Command = {
	usage: 'build <folder> --out <folder> [--base </path>] [--site <address>]',
	about: m.cli_build_about,
	run(args, terminal) {
		const { path, values } = readArguments(args, {
			out: { type: 'string' },
			base: { type: 'string' },
			site: { type: 'string' },
		});
		const { base = '', site } = values;
		if (!values.out) throw new UsageError(m.cli_no_out());
		if (!isBasePath(base)) throw new UsageError(m.cli_bad_base({ base: showValue(base) }));
		if (site && !isSiteAddress(site, base))
			throw new UsageError(m.cli_bad_site({ site: showValue(site), base }));
		if (!isFolder(path)) throw new UsageError(m.cli_no_folder({ path: showValue(path) }));
		const out = resolve(values.out);
		if (!mayWrite(out)) throw new UsageError(m.cli_out_taken({ path: showValue(values.out) }));
		const { dataset, problems } = readPath(path);
		terminal.out(formatProblems(problems));
		if (!dataset) return 1;
		const made = runScript(terminal, 'build.js', {
			STANCEBOARD_DATASET: resolve(path),
			STANCEBOARD_OUT: out,
			BASE_PATH: base,
			...(site ? { SITE_URL: site } : {}),
		});
		if (!made) return 1;
		terminal.out(m.cli_built({ path: showValue(values.out) }));
		return 0;
	},
};

/** What stands in the folder is replaced: it has to be a site of ours, or nothing. */
function mayWrite(folder: string): boolean {
	if (!existsSync(folder)) return true;
	if (!isFolder(folder)) return false;
	const isOurs = existsSync(join(folder, 'dataset.json')) && existsSync(join(folder, '_app'));
	return isOurs || readdirSync(folder).length === 0;
}
