import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { compileMessages } from './scripts/compile-messages.js';
import { longerWords } from './scripts/longer-words.js';
import { oneLanguage } from './scripts/one-language.js';
import { pluralRulesOnce } from './scripts/plural-rules.js';

compileMessages();

export default defineConfig({
	// Tests and the command line speak all languages.
	plugins: [
		sveltekit(),
		process.env.VITEST ? null : oneLanguage(),
		process.env.VITEST ? null : pluralRulesOnce(),
		process.env.STANCEBOARD_LONGER ? longerWords() : null,
	],
	test: {
		include: ['tests/unit/**/*.test.ts'],
		environment: 'node',
		testTimeout: 60_000,
		setupFiles: ['tests/unit/seed.ts'],
	},
});
