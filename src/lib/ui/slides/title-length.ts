/** Latin letters that a title holds on one line. */
const LATIN = 70;
const FULL_WIDTH = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

export interface TitleLength {
	readonly count: number;
	/** Letters of such a mixture that one line holds. */
	readonly most: number;
}

/** The letters of a title against those that stand on one line, a syllable of Hangul as wide as two others. */
export function titleLength(title: string): TitleLength {
	const letters = [...title];
	const widths = letters.reduce((sum, letter) => sum + (FULL_WIDTH.test(letter) ? 2 : 1), 0);
	const most = widths === 0 ? LATIN : Math.floor((LATIN * letters.length) / widths);
	return { count: letters.length, most };
}
