/** WORD JOINER: no width, and no line ends there. */
const JOINER = '\u2060';
const LOOSE = /(?<=[”’)\]·])(?=\p{Script=Hangul})|(?<=\p{Script=Hangul})(?=·)/gu;

/**
 * Running Korean in which no line starts with the particle of a quote or bracket, nor at a middle dot.
 *
 * Rules  `word-break: keep-all` holds letters together, but browsers still break between a sign and
 *        Hangul. For the screen only: what is copied into files or compared stays without joiners.
 */
export function keepTogether(text: string): string {
	return text.replace(LOOSE, JOINER);
}
