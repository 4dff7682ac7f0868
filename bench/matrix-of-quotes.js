// A dataset of 20,000 quotes, as files: words of the shipped quotes, and a long tail of rare ones.
import { readFileSync } from 'node:fs';

const DOCUMENTS = 100;
const DIMENSIONS = 20;
const QUOTES_A_CELL = 10;
const RARE_WORDS = 20_000;
const HANGUL = ['동맹', '억제', '확장', '한국', '북한', '핵', '위험', '협력', '가치', '질서'];
const PARTICLES = ['은', '을', '의', '에서', ''];

export const QUOTES = DOCUMENTS * DIMENSIONS * QUOTES_A_CELL;

/** Name -> content of the files; the same every time. */
export function filesOfQuotes() {
	const random = seeded(7);
	const common = readFileSync('data/nato-rok/quotes.csv', 'utf8').match(/[A-Za-z’]{2,}/gu) ?? [];
	const rare = Array.from({ length: RARE_WORDS }, () => madeUp(random));
	const word = () => pick(random() < 0.85 ? common : rare, random);
	const syllables = () =>
		`${pick(HANGUL, random)}${pick(HANGUL, random)}${pick(PARTICLES, random)}`;
	const text = (i) =>
		Array.from({ length: 18 + Math.floor(random() * 16) }, i % 10 === 0 ? syllables : word).join(
			' ',
		);
	const documents = ['id,label,title'];
	const dimensions = ['id,label,low,high'];
	const scores = ['document,dimension,score'];
	const quotes = ['document,dimension,text,locator'];
	for (let d = 0; d < DOCUMENTS; d++) documents.push(`d${d},Text ${d},Title ${d}`);
	for (let k = 0; k < DIMENSIONS; k++) dimensions.push(`k${k},Question ${k},no,yes`);
	for (let i = 0; i < QUOTES; i++) {
		const cell = Math.floor(i / QUOTES_A_CELL);
		const [d, k] = [Math.floor(cell / DIMENSIONS), cell % DIMENSIONS];
		if (i % QUOTES_A_CELL === 0) scores.push(`d${d},k${k},${Math.floor(random() * 5) - 2}`);
		quotes.push(`d${d},k${k},${text(i)},¶${(i % 200) + 1}`);
	}
	const file = (lines) => `${lines.join('\n')}\n`;
	return new Map([
		['documents.csv', file(documents)],
		['dimensions.csv', file(dimensions)],
		['scores.csv', file(scores)],
		['quotes.csv', file(quotes)],
	]);
}

function madeUp(random) {
	const length = 4 + Math.floor(random() * 8);
	return Array.from({ length }, () => pick('etaoinshrdlucmfwygpbvk', random)).join('');
}

function pick(list, random) {
	return list[Math.floor(random() * list.length)];
}

function seeded(seed) {
	let state = seed;
	return () => {
		state = (state * 1664525 + 1013904223) % 4294967296;
		return state / 4294967296;
	};
}
