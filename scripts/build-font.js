// Subsets Pretendard to the letters of this build: those of the messages, the data and the code.
//   node scripts/build-font.js
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FONT = join(ROOT, 'node_modules/pretendard/dist/public/variable/PretendardVariable.ttf');
const OUTPUT = join(ROOT, 'src/lib/fonts');
/** Letters that charts and pages write without a message: numbers, signs, quotation marks. */
const ALWAYS =
	' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~−±×–—…“”‘’·¶§©→←↑↓⇄';
const HANGUL = /[\u1100-\u11ff\u3000-\u303f\u3130-\u318f\uac00-\ud7af\uff00-\uffef]/u;

/** Writes pretendard-latin.woff2 (all but Hangul), where the letters have changed since. */
export async function buildFont() {
	const letters = lettersOf(['messages', 'data']).filter((letter) => !HANGUL.test(letter));
	const text = [...new Set([...ALWAYS, ...letters])].sort().join('');
	await writeSubset('pretendard-latin', text);
}

async function writeSubset(name, text) {
	const stamp = createHash('sha256').update(text).digest('hex');
	const stampFile = join(OUTPUT, `${name}.sha256`);
	if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
	mkdirSync(OUTPUT, { recursive: true });
	const font = await subsetFont(readFileSync(FONT), text, {
		targetFormat: 'woff2',
		variationAxes: { wght: { min: 400, max: 700 } },
	});
	writeFileSync(join(OUTPUT, `${name}.woff2`), font);
	writeFileSync(stampFile, stamp);
}

function lettersOf(folders) {
	const letters = new Set();
	for (const folder of folders) {
		for (const name of readdirSync(join(ROOT, folder), { recursive: true })) {
			const path = join(ROOT, folder, name);
			if (statSync(path).isFile())
				for (const letter of readFileSync(path, 'utf8')) letters.add(letter);
		}
	}
	return [...letters].filter((letter) => letter >= ' ');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildFont();
