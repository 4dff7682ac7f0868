import type { JsonFields, Scale } from '../model/dataset';
import { DEFAULT_SCALE } from '../model/scale';
import type { SourceText } from './decode';
import type { ProblemLog } from './problem-log';
import { isObject, readJson } from './read-json';

/** A scale of more points is measured, not coded. */
const MAX_STEPS = 1000;

/** What a dataset says of itself. */
export interface DataPackage {
	readonly title: string;
	readonly description: string;
	readonly version: string;
	/** `null` where the declared scale could not be read: scores are then not held against one. */
	readonly scale: Scale | null;
	/** All of it; `null` where it could not be read. */
	readonly fields: JsonFields | null;
}

/**
 * `datapackage.json`: title, description, version, and `scale: {min, max, step}` (-2, 2 and 1 where
 * it declares none). The rest of the Data Package is kept for those who read it with other tools.
 */
export function readPackage(source: SourceText, log: ProblemLog): DataPackage {
	const place = { file: source.file, line: null, column: null };
	const value = readJson(source, log);
	if (!isObject(value)) {
		if (value !== undefined) log.error(place, { code: 'json-shape', expected: 'object' });
		return { title: '', description: '', version: '', scale: null, fields: null };
	}
	const text = (key: string): string => {
		const found = value[key] ?? '';
		if (typeof found === 'string') return found;
		log.error({ ...place, column: key }, { code: 'json-text', value: key, entry: null });
		return '';
	};
	const scale = value['scale'] === undefined ? DEFAULT_SCALE : readScale(value['scale']);
	if (scale === null) {
		const found = JSON.stringify(value['scale']);
		log.error({ ...place, column: 'scale' }, { code: 'scale-form', value: found });
	}
	return {
		title: text('title'),
		description: text('description'),
		version: text('version'),
		scale,
		fields: value,
	};
}

function readScale(value: unknown): Scale | null {
	if (!isObject(value)) return null;
	const { min, max, step = 1 } = value;
	if (!isFinite(min) || !isFinite(max) || !isFinite(step)) return null;
	const steps = (max - min) / step;
	const isWhole = Math.abs(steps - Math.round(steps)) < 1e-6;
	return isWhole && steps >= 1 && steps <= MAX_STEPS ? { min, max, step } : null;
}

function isFinite(value: unknown): value is number {
	return typeof value === 'number' && Number.isFinite(value);
}
