import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { countLineEnds } from '../../../src/lib/io/line-ends';
import { makeSound, type BrokenQuote } from '../../../src/lib/io/sound-text';

function sound(text: string, delimiter = ','): { text: string; broken: BrokenQuote[] } {
	const broken: BrokenQuote[] = [];
	return { text: makeSound(text, 1, delimiter, (one) => broken.push(one)), broken };
}

describe('a sound text', () => {
	it.each([
		['ends its rows by LF alone', 'a,b\r\n1,2\r3,4\n', 'a,b\n1,2\n3,4\n'],
		['keeps line ends inside quotes', 'a,b\r\n"x\r\ny",2\r\n', 'a,b\n"x\r\ny",2\n'],
		['has no blanks behind a closing quote', 'a,b\n"1"  ,"2" ', 'a,b\n"1","2"'],
		['keeps quotes inside a field', 'a,b\n5" pipe,2\n', 'a,b\n5" pipe,2\n'],
		['has a blank line for a row with a broken quote', 'a,b\n1,"2\n3,4\n', 'a,b\n\n3,4\n'],
		['has as many for a row of several lines', 'a,b\n"x\ny","2\n3,4\n', 'a,b\n\n\n3,4\n'],
	])('%s', (_, text, expected) => {
		expect(sound(text).text).toBe(expected);
	});

	it('has no quote that PapaParse stumbles over, and as many lines as before', () => {
		const letters = fc.constantFrom('"', '"', ',', ';', '\t', '\n', '\r', ' ', 'a');
		fc.assert(
			fc.property(
				fc.string({ unit: letters, maxLength: 40 }),
				fc.constantFrom(',', ';', '\t'),
				(text, delimiter) => {
					const made = sound(text, delimiter).text;
					const errors: unknown[] = [];
					Papa.parse(made, {
						header: false,
						delimiter,
						newline: '\n',
						skipEmptyLines: false,
						step: (row) => errors.push(...row.errors),
					});
					expect(errors).toEqual([]);
					expect(countLineEnds(made)).toBe(countLineEnds(text));
				},
			),
			{ numRuns: Number(process.env['STANCEBOARD_RUNS'] ?? 5000) },
		);
	});
});
