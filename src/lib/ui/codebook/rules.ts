import type { Dimension } from '../../model/dataset';
import { readMarkdown, type Block, type Inline } from './read-markdown';

/**
 * The rules of a codebook: its blocks without its title, which heads the page, and without the
 * sections that name every dimension, which the page draws from the data itself.
 */
export function rulesOf(codebook: string, dimensions: readonly Dimension[]): Block[] {
	return sectionsOf(readMarkdown(codebook))
		.filter((section) => !namesAll(section, dimensions))
		.flat()
		.filter((block) => !(block.kind === 'heading' && block.level === 1));
}

/** Cut at headings of the second level. */
export function sectionsOf(blocks: readonly Block[]): Block[][] {
	const sections: Block[][] = [[]];
	for (const block of blocks) {
		if (block.kind === 'heading' && block.level === 2) sections.push([]);
		sections.at(-1)?.push(block);
	}
	return sections;
}

function namesAll(section: readonly Block[], dimensions: readonly Dimension[]): boolean {
	const words = new Set(section.flatMap(partsOf).flatMap(wordsOf));
	return dimensions.length > 0 && dimensions.every(({ id }) => words.has(id));
}

function partsOf(block: Block): readonly Inline[] {
	switch (block.kind) {
		case 'heading':
		case 'paragraph':
			return block.parts;
		case 'list':
			return block.items.flat();
		case 'table':
			return [...block.head, ...block.rows.flat()].flat();
	}
}

function wordsOf(part: Inline): string[] {
	return 'parts' in part ? part.parts.flatMap(wordsOf) : part.text.split(/[^\p{L}\p{M}\p{N}_-]+/u);
}
