// Subsets Pretendard to the letters of a build, where they have changed since: those of its language's
// messages, of the data and of the code.
//   node scripts/build-font.js      STANCEBOARD_LOCALE=ko for the Korean pages
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { LANGUAGES, languageOfBuild } from './one-language.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FONT = join(ROOT, 'node_modules/pretendard/dist/public/variable/PretendardVariable.ttf');
const OUTPUT = join(ROOT, 'src/lib/fonts');
/** Letters that charts and pages write without a message: numbers, signs, quotation marks. */
const ALWAYS =
	' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~−±×–—…“”‘’·¶§©→←↑↓⇄\u2060';
const HANGUL = /[\u1100-\u11ff\u3000-\u303f\u3130-\u318f\uac00-\ud7af\uff00-\uffef]/u;

/** The whole family, for letters that only somebody's own data has: a browser takes it where it meets one. */
const WHOLE = 'pretendard/dist/web/variable/woff2/PretendardVariable.woff2';

/** Writes pretendard.woff2 and the faces: pretendard-subset.css alone, pretendard.css with the whole family behind it. */
export async function buildFont(language = languageOfBuild()) {
	const text = lettersOfPages(language);
	const whole = face(WHOLE);
	const subset = face('./pretendard.woff2', rangesOf(text));
	const stamp = createHash('sha256')
		.update(text)
		.update(whole + subset)
		.digest('hex');
	const stampFile = join(OUTPUT, 'pretendard.sha256');
	if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
	mkdirSync(OUTPUT, { recursive: true });
	const font = await subsetFont(readFileSync(FONT), text, {
		targetFormat: 'woff2',
		variationAxes: { wght: { min: 400, max: 700 } },
	});
	writeFileSync(join(OUTPUT, 'pretendard.woff2'), font);
	writeFileSync(join(OUTPUT, 'pretendard.css'), whole + subset);
	writeFileSync(join(OUTPUT, 'pretendard-subset.css'), subset);
	writeFileSync(stampFile, stamp);
}

/** Of two faces that have a letter the later one counts. */
function face(source, range = 'U+0-10FFFF') {
	return [
		'@font-face {',
		'\tfont-family: Pretendard;',
		'\tfont-weight: 400 700;',
		'\tfont-display: swap;',
		`\tsrc: url('${source}') format('woff2');`,
		`\tunicode-range: ${range};`,
		'}',
		'',
	].join('\n');
}

/** `U+20-7E, U+B7` */
function rangesOf(text) {
	const spans = [];
	for (const code of [...text].map((letter) => letter.codePointAt(0)).sort((a, b) => a - b)) {
		const last = spans.at(-1);
		if (last && code === last[1] + 1) last[1] = code;
		else spans.push([code, code]);
	}
	const hex = (code) => code.toString(16).toUpperCase();
	return spans
		.map(([low, high]) => (low === high ? `U+${hex(low)}` : `U+${hex(low)}-${hex(high)}`))
		.join(', ');
}

/** Every letter that the pages of a language may write. Hangul in the data is for Korean pages alone. */
export function lettersOfPages(language) {
	const isFor = (letter) => language === 'ko' || !HANGUL.test(letter);
	const { STANCEBOARD_DATASET: own } = process.env;
	const written = [
		...lettersOf(`messages/${language}`),
		...(own ? lettersOf(own) : lettersOf('data').filter(isFor)),
	];
	// A link to another language is written in that.
	const names = LANGUAGES.map((code) => new Intl.DisplayNames(code, { type: 'language' }).of(code));
	const said = [...names, ...wordsOfIntl(language)].join('');
	return [...new Set([...ALWAYS, ...written, ...said])].sort().join('');
}

/** What pages take from the browser instead of a message: dates, and names of languages. */
function wordsOfIntl(language) {
	const names = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });
	const letters = [...'abcdefghijklmnopqrstuvwxyz'];
	const codes = letters.flatMap((first) => letters.map((second) => first + second));
	const months = letters.slice(0, 12).map((_, month) => new Date(2024, month, 1));
	return [
		...codes.map((code) => names.of(code) ?? ''),
		...months.map((date) => new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(date)),
	];
}

/** Of a file, or of all files in a folder. */
function lettersOf(place) {
	const letters = new Set();
	const path = resolve(ROOT, place);
	const names = statSync(path).isFile() ? [''] : readdirSync(path, { recursive: true });
	for (const name of names) {
		const file = join(path, name);
		if (statSync(file).isFile())
			for (const letter of readFileSync(file, 'utf8')) letters.add(letter);
	}
	return [...letters].filter((letter) => letter >= ' ');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildFont();
