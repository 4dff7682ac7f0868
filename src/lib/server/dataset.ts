import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATASET_FOLDER } from '../config';
import { wordProblem } from '../i18n/problems';
import { readDataset } from '../io/read-dataset';
import { isObject } from '../io/read-json';
import type { Dataset } from '../model/dataset';
import { localise } from '../model/localise';
import { getLocale } from '../paraglide/runtime';

let source: Dataset | undefined;
let localised: Dataset | undefined;

/** The dataset of this build as its files have it. Throws with every problem in words: bad data stops the build. */
export function datasetSource(): Dataset {
	source ??= readFolder(datasetFolder());
	return source;
}

/** The same in the language of this build. */
export function shippedDataset(): Dataset {
	localised ??= localise(datasetSource(), getLocale());
	return localised;
}

/** The Markdown of its codebook. */
export function shippedCodebook(): string {
	return textIn(datasetFolder(), 'codebook');
}

/** The same of how it was made (`method.md`). */
export function shippedMethod(): string {
	return textIn(datasetFolder(), 'method');
}

/** A Markdown file of a folder, translated where there is a twin (`codebook.ko.md`); '' where it has none. */
export function textIn(folder: string, name: string): string {
	const files = [`${name}.${getLocale()}.md`, `${name}.md`].map((file) => join(folder, file));
	const file = files.find((path) => existsSync(path));
	return file ? readFileSync(file, 'utf8') : '';
}

function datasetFolder(): string {
	return process.env.STANCEBOARD_DATASET ?? DATASET_FOLDER;
}

function readFolder(folder: string): Dataset {
	const names = readdirSync(folder).filter((name) => /\.(csv|json)$/u.test(name));
	const files = new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
	const { dataset, problems } = readDataset(files, folder.split(/[\\/]/u).at(-1) ?? folder);
	if (dataset) return dataset;
	const lines = problems
		.filter(({ severity }) => severity === 'error')
		.map((problem) => {
			const { what, fix } = wordProblem(problem);
			const place = [problem.file, problem.line, problem.column].filter((part) => part !== null);
			return `${place.join(':')}  ${what}\n    ${fix}`;
		});
	throw new Error(`The dataset in ${folder} is refused:\n${lines.join('\n')}`);
}

/** The names of the licences that a data package declares: `CC-BY-4.0`; '' where there is none. */
export function licenceOf({ datapackage }: Dataset): string {
	const licences: unknown = datapackage?.['licenses'];
	const nameOf = (licence: unknown) =>
		isObject(licence) && typeof licence['name'] === 'string' ? licence['name'] : '';
	const names = Array.isArray(licences) ? licences.map(nameOf) : [];
	return names.filter((name) => name !== '').join(', ');
}
