import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const NO_MARKUP_FROM_DATA = [
	{
		selector: "MemberExpression[property.name='innerHTML']",
		message: 'Data is text: never parse it as HTML.',
	},
	{
		selector: "MemberExpression[property.name='outerHTML']",
		message: 'Data is text: never parse it as HTML.',
	},
	{
		selector: "CallExpression[callee.property.name='insertAdjacentHTML']",
		message: 'Data is text: never parse it as HTML.',
	},
];

export default ts.config(
	{
		ignores: [
			'build/',
			'dist/',
			'.svelte-kit/',
			'src/lib/paraglide/',
			'node_modules/',
			'bench/node_modules/',
			'test-results/',
		],
	},
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off', // TypeScript knows better
			'no-console': 'error',
			'no-eval': 'error',
			'no-implied-eval': 'error',
			'no-new-func': 'error',
			'no-empty': ['error', { allowEmptyCatch: false }],
			'no-restricted-syntax': ['error', ...NO_MARKUP_FROM_DATA],
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
			'@typescript-eslint/no-non-null-assertion': 'error',
			'svelte/no-at-html-tags': 'error',
		},
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
	},
	{
		// A scoped style does not travel with an exported picture.
		files: ['src/lib/charts/**/*.svelte'],
		rules: {
			'svelte/no-inline-styles': ['error', { allowTransitions: false }],
		},
	},
);
