import type { Plugin } from 'vite';

export const LANGUAGES: readonly string[];
export function languageOfBuild(): string;
export function folderOfLanguage(language: string): string;
export function oneLanguage(language?: string): Plugin;
