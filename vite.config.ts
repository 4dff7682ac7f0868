import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { compileMessages } from './scripts/compile-messages.js';

compileMessages();

export default defineConfig({
	plugins: [sveltekit()],
	test: {
		include: ['tests/unit/**/*.test.ts'],
		environment: 'node',
		testTimeout: 60_000,
		setupFiles: ['tests/unit/seed.ts'],
	},
});
