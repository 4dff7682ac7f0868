import type { Block } from '../codebook/read-markdown';
import { readMarkdown } from '../codebook/read-markdown';
import { sectionsOf } from '../codebook/rules';

/** A dataset's own words on how it was made. */
export interface MethodText {
	/** Up to the end of the first section. */
	readonly coding: readonly Block[];
	/** All further sections. */
	readonly further: readonly Block[];
}

/** Reads `method.md`; its title is left out, because the page has one. */
export function readMethod(markdown: string): MethodText {
	const sections = sectionsOf(readMarkdown(markdown))
		.map((section) => section.filter((block) => !(block.kind === 'heading' && block.level === 1)))
		.filter((section) => section.length > 0);
	return { coding: sections[0] ?? [], further: sections.slice(1).flat() };
}
