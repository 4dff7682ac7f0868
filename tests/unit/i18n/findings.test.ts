import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/lib/analysis/findings';
import { textOf } from '../../../src/lib/i18n/emphasis';
import { speakFinding, wordFindings } from '../../../src/lib/i18n/findings';
import type { Dimension } from '../../../src/lib/model/dataset';
import type { Matrix } from '../../../src/lib/model/matrix';
import { dimensionOf, documentOf, matrixOf, type Row } from '../build';

const AUTHORS = ['Park & DerSimonian', 'Reiterer', 'Kim', 'Novotná', 'Singh'];
const documents = AUTHORS.map((label, i) =>
	documentOf('abcde'.charAt(i), { label, position: i + 1 }),
);

/** The five texts on dimensions of the given names, with whatever wording a test needs. */
function fiveTexts(rows: Record<string, Row>, wording: Partial<Dimension> = {}): Matrix {
	const dimensions = Object.keys(rows).map((label, i) =>
		dimensionOf(label, { label, position: i + 1, low: '', high: '', ...wording }),
	);
	return matrixOf('a b c d e', rows, { documents, dimensions });
}

function worded(matrix: Matrix) {
	const [contested, closest, apart] = wordFindings(findingsOf(matrix), matrix);
	if (!contested || !closest || !apart) throw new Error('there are three findings');
	return { contested, closest, apart };
}

const ALLIANCE: Row = [-2, 1, 0, null, 2];
const COOPERATION: Row = [0, 1, 1, null, 1];

describe('widest apart', () => {
	it('says how many positions are taken and who stands at the ends', () => {
		const { contested } = worded(
			fiveTexts({ 'Beside the US alliance': ALLIANCE, 'Practical cooperation': COOPERATION }),
		);
		expect(contested.heading).toBe('Widest apart');
		expect(speakFinding(contested)).toBe(
			'Beside the US alliance: four texts take four positions, from −2 (Park & DerSimonian) to +2 (Singh).',
		);
		expect(contested.note).toBe('Silent: Novotná. Mean absolute deviation 1.25 steps.');
	});

	it('lets the numbers stand out and links the subject', () => {
		const { contested } = worded(fiveTexts({ x: ALLIANCE, y: COOPERATION }));
		expect(contested.about).toBe('dimension');
		expect(contested.subject).toEqual([{ text: 'x', id: 'x' }]);
		const strong = contested.sentence.filter(({ isStrong }) => isStrong);
		expect(strong.map(({ text }) => text)).toEqual(['−2', '+2']);
	});

	it('names up to three at an end, and counts more', () => {
		const { contested } = worded(fiveTexts({ x: [-2, -2, -2, 2, 2], y: COOPERATION }));
		expect(textOf(contested.sentence)).toContain('−2 (Park & DerSimonian, Reiterer and Kim)');
		const four = worded(fiveTexts({ x: [-2, -2, -2, -2, 2], y: [1, 1, 1, 0, 1] }));
		expect(textOf(four.contested.sentence)).toBe(
			'five texts take two positions, from −2 (four texts) to +2 (Singh).',
		);
	});

	it('names all that are tied, each with its link', () => {
		const { contested } = worded(
			fiveTexts({ x: ALLIANCE, y: COOPERATION, z: [2, 0, 1, null, -2] }),
		);
		expect(contested.subject).toEqual([
			{ text: 'x', id: 'x' },
			{ text: ' and ', id: null },
			{ text: 'z', id: 'z' },
		]);
		expect(speakFinding(contested)).toBe(
			'x and z: on each of these dimensions the texts are equally far apart.',
		);
		expect(contested.note).toBe('Mean absolute deviation 1.25 steps.');
	});

	it('tells silent from not coded', () => {
		const { contested } = worded(fiveTexts({ x: [-2, 2, 0, null, undefined], y: COOPERATION }));
		expect(contested.note).toBe(
			'Silent: Novotná. Not coded: Singh. Mean absolute deviation 1.33 steps.',
		);
	});
});

describe('closest together', () => {
	const levels = new Map([
		[0, 'mixed'],
		[1, 'useful'],
	]);
	const closestOf = (row: Row, wording?: Partial<Dimension>) =>
		textOf(worded(fiveTexts({ x: ALLIANCE, y: row }, wording)).closest.sentence);

	it('says who stands where and what it means', () => {
		expect(closestOf(COOPERATION, { levels })).toBe(
			'three texts at +1, “useful”; Park & DerSimonian at 0, “mixed”.',
		);
	});

	it('leaves the meaning out where one of the scores has no wording', () => {
		expect(closestOf(COOPERATION, { levels: new Map([[1, 'useful']]) })).toBe(
			'three texts at +1; Park & DerSimonian at 0.',
		);
	});

	it('says what all say', () => {
		expect(closestOf([1, 1, 1, null, 1], { levels })).toBe('all four texts stand at +1, “useful”.');
		expect(closestOf([1, 1, 1, null, 1])).toBe('all four texts stand at +1.');
	});

	it('words an end of the scale by its pole, a half step by both sides', () => {
		expect(closestOf([2, 2, 2, null, 2], { high: 'indivisible' })).toBe(
			'all four texts stand at +2, “indivisible”.',
		);
		expect(closestOf([0.5, 0.5, 0.5, null, 0.5], { levels })).toBe(
			'all four texts stand at +0.5, between “mixed” and “useful”.',
		);
	});

	it('names the ends where there are more than two positions', () => {
		const matrix = fiveTexts({ x: [-2, 2, -2, 2, 2], y: [0, 1, 1, 1, -1] });
		expect(textOf(worded(matrix).closest.sentence)).toBe(
			'five texts take three positions, from −1 (Singh) to +1 (Reiterer, Kim and Novotná).',
		);
	});
});

describe('standing apart', () => {
	it('gives both distances, and over how many pairs of scores', () => {
		// a: 2 from each other on three dimensions, but 3 from e on z: 25 over 12 pairs of scores;
		// the others: 18 pairs, of which e differs by 1 on z from each of three
		const row: Row = [-1, 1, 1, 1, 1];
		const { apart } = worded(fiveTexts({ x: row, y: row, z: [-2, 0, 0, 0, 1] }));
		expect(apart.about).toBe('document');
		expect(speakFinding(apart)).toBe(
			'Park & DerSimonian: on average 2.1 steps from the other four, who differ among themselves by 0.2.',
		);
		expect(apart.note).toBe('Over the 12 and 18 pairs of scores where both texts speak.');
	});

	it('speaks of those it can be compared with, where others are silent', () => {
		const row: Row = [-1, 1, 1, null, 1];
		const { apart } = worded(fiveTexts({ x: row, y: row, z: row }));
		expect(textOf(apart.sentence)).toBe(
			'on average 2.0 steps from the three texts it can be compared with.',
		);
		expect(apart.note).toBe('Over the 9 pairs of scores where both texts speak.');
	});

	it('names all that are tied', () => {
		const row: Row = [-2, 2, 0, 0, 0];
		const { apart } = worded(fiveTexts({ x: row, y: row, z: row }));
		expect(speakFinding(apart)).toBe(
			'Park & DerSimonian and Reiterer: each on average 2.5 steps from the others.',
		);
		expect(apart.note).toBe('Over the 12 and 12 pairs of scores where both texts speak.');
	});
});

describe('where nothing stands out', () => {
	it.each<[string, Matrix, string[]]>([
		[
			'one text',
			matrixOf('a', { x: [1] }),
			Array.from({ length: 3 }, () => 'One text alone has nothing to be compared with.'),
		],
		[
			'two texts',
			matrixOf('a b', { x: [1, 2] }),
			[
				'No dimension has three scores or more.',
				'No dimension has three scores or more.',
				'Of two texts neither stands apart: it takes three.',
			],
		],
		[
			'all agree',
			matrixOf('a b c', { x: [1, 1, 1], y: [1, 1, 1], z: [2, 2, 2] }),
			[
				'On every dimension with three scores or more, the texts agree.',
				'On every dimension with three scores or more, the texts agree.',
				'No two texts that can be compared differ.',
			],
		],
	])('says why: %s', (_, matrix, sentences) => {
		const findings = wordFindings(findingsOf(matrix), matrix);
		expect(findings.map(speakFinding)).toEqual(sentences);
		expect(findings.every(({ subject, note }) => subject.length === 0 && note === '')).toBe(true);
	});
});
