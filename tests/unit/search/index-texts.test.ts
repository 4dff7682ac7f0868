import { expect, it } from 'vitest';
import { findTexts } from '../../../src/lib/search/find-texts';
import { indexTexts, memoryOf } from '../../../src/lib/search/index-texts';

const TEXTS = ['NATO should deter', 'nuclear deterrence and NATO', '확장억제의 기반'];
const index = () => indexTexts(TEXTS.map((text) => ({ text, group: 'kim', weight: 1 })));

it('an index that another thread hands over finds what it found', () => {
	const built = index();
	const queries = ['nato', 'deter', '억제', 'nuclaer', 'nowhere'];
	const found = queries.map((query) => findTexts(built, query, 5));
	const takenOver = structuredClone(built, { transfer: memoryOf(built) });
	expect(queries.map((query) => findTexts(takenOver, query, 5))).toEqual(found);
});

it('no number is copied: all memory changes hands', () => {
	const built = index();
	structuredClone(built, { transfer: memoryOf(built) });
	const arrays = Object.values(built).filter((value) => ArrayBuffer.isView(value));
	expect(arrays.map(({ byteLength }) => byteLength)).toEqual([0, 0, 0, 0, 0]);
});
