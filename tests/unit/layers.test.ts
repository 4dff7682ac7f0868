import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each layer may import, besides itself (design: model <- io | analysis | view <- charts <- export <- ui <- routes). */
const MAY_IMPORT = new Map([
	['model', []],
	['io', ['model']],
	['analysis', ['model', 'view']],
	['view', ['model']],
	['search', ['model']],
	['offline', []],
	['i18n', ['model', 'io', 'analysis', 'view', 'paraglide']],
	['charts', ['model', 'analysis', 'view', 'i18n', 'paraglide']],
	['export', ['model', 'io', 'analysis', 'view', 'charts', 'i18n', 'paraglide']],
	[
		'server',
		['model', 'io', 'analysis', 'view', 'charts', 'export', 'i18n', 'config', 'paraglide'],
	],
	[
		'ui',
		[
			'model',
			'io',
			'analysis',
			'view',
			'search',
			'offline',
			'charts',
			'export',
			'i18n',
			'paraglide',
			'fonts',
			'config',
		],
	],
]);
/** Layers that know no package of the web framework. */
const PURE = new Set(['model', 'io', 'analysis', 'view', 'search', 'offline']);

const LIB = 'src/lib';
const files = readdirSync(LIB, { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.(ts|svelte)$/u.test(name) && !name.endsWith('.d.ts'))
	.filter((name) => MAY_IMPORT.has(layerOf(join(LIB, name))));

function layerOf(path: string): string {
	return relative(LIB, path).split(/[\\/.]/u)[0] ?? '';
}

function importsOf(name: string): string[] {
	const code = readFileSync(join(LIB, name), 'utf8');
	return [...code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/gu)].map(([, target = '']) => target);
}

describe('imports run one way', () => {
	it('finds the layers', () => expect(files.length).toBeGreaterThan(30));

	it.each(files)('%s', (name) => {
		const layer = layerOf(join(LIB, name));
		const allowed = [layer, ...(MAY_IMPORT.get(layer) ?? [])];
		const targets = importsOf(name).flatMap((target) =>
			target.startsWith('.')
				? [layerOf(join(dirname(join(LIB, name)), target))]
				: target.startsWith('$lib/')
					? [layerOf(join(LIB, target.slice('$lib/'.length)))]
					: [],
		);
		expect(targets.filter((target) => !allowed.includes(target))).toEqual([]);
	});

	it.each(files.filter((name) => PURE.has(layerOf(join(LIB, name)))))(
		'%s knows no framework',
		(name) => {
			expect(importsOf(name).filter((target) => /^(svelte|\$app|@sveltejs)/u.test(target))).toEqual(
				[],
			);
		},
	);

	it('lets no file of src name the shipped dataset but the one default setting', () => {
		const naming = readdirSync('src', { recursive: true, encoding: 'utf8' })
			.filter((name) => /\.(ts|svelte|html|css)$/u.test(name))
			.filter((name) => readFileSync(join('src', name), 'utf8').includes('nato-rok'));
		expect(naming).toEqual([join('lib', 'config.ts')]);
	});
});
