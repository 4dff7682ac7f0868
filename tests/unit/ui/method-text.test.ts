import { expect, it } from 'vitest';
import { readMethod } from '../../../src/lib/ui/method/method-text';

const headings = (blocks: ReturnType<typeof readMethod>['coding']) =>
	blocks.flatMap((block) => (block.kind === 'heading' ? [`h${block.level}`] : [block.kind]));

it('cuts the text behind its first section, and leaves its title out', () => {
	const { coding, further } = readMethod('# T\n\n## A\n\none\n\n## B\n\n- two\n\n## C\n');
	expect(headings(coding)).toEqual(['h2', 'paragraph']);
	expect(headings(further)).toEqual(['h2', 'list', 'h2']);
});

it('takes a text without sections as one', () => {
	expect(headings(readMethod('# T\n\none\n').coding)).toEqual(['paragraph']);
	expect(readMethod('')).toEqual({ coding: [], further: [] });
});
