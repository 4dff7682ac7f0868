import type { Because, DimensionFact, DocumentFact, Finding, Findings } from '../analysis/findings';
import type { Id } from '../model/dataset';
import type { Matrix } from '../model/matrix';
import { m } from '../paraglide/messages';
import { plain, textOf, type SentencePart } from './emphasis';
import {
	amongOthers,
	wordDistances,
	wordExtremes,
	wordStands,
	wordTiedDistances,
} from './finding-sentences';
import { nameOf, wordReason, wordWho, type About } from './finding-words';
import { formatDeviation, joinParts, joinWords } from './numbers';

/** More documents than these are counted instead of named. */
const NAMES_IN_A_NOTE = 5;

/** A piece of the subject; what has an id leads to that dimension or document. */
export interface SubjectPart {
	readonly text: string;
	readonly id: Id | null;
}

/** One computed sentence, to be set as "subject: sentence", or alone without a subject. */
export interface WordedFinding {
	/** What the ids of the subject are ids of. */
	readonly about: About;
	readonly heading: string;
	/** Ties are all named; [] where nothing stands out. */
	readonly subject: readonly SubjectPart[];
	readonly sentence: readonly SentencePart[];
	/** '' where there is nothing to add. */
	readonly note: string;
}

/** The three computed sentences of a matrix: widest apart, closest together, standing apart. */
export function wordFindings(findings: Findings, matrix: Matrix): WordedFinding[] {
	return [
		wordDimensions(matrix, findings.contested, {
			heading: m.findings_contested_heading(),
			tied: m.findings_contested_tied(),
			sentenceOf: (fact) => wordExtremes(matrix, fact),
		}),
		wordDimensions(matrix, findings.closest, {
			heading: m.findings_closest_heading(),
			tied: m.findings_closest_tied(),
			sentenceOf: (fact) => wordStands(matrix, fact),
		}),
		wordApart(matrix, findings.apart),
	];
}

/** A worded finding in one line, to be read out or put into a description. */
export function speakFinding({ subject, sentence }: WordedFinding): string {
	return subject.length === 0
		? textOf(sentence)
		: m.findings_spoken({ subject: textOf(subject), sentence: textOf(sentence) });
}

interface DimensionWords {
	readonly heading: string;
	/** What is said of several at once. */
	readonly tied: string;
	readonly sentenceOf: (fact: DimensionFact) => SentencePart[];
}

function wordDimensions(
	matrix: Matrix,
	finding: Finding<DimensionFact>,
	{ heading, tied, sentenceOf }: DimensionWords,
): WordedFinding {
	if (finding.kind === 'undefined') return wordNothing('dimension', heading, finding.because);
	const [first, ...others] = finding.facts;
	const isTied = others.length > 0;
	const notes = isTied ? [] : wordAbsent(matrix, first);
	const deviation = formatDeviation(matrix.scale, first.spread.deviation);
	return {
		about: 'dimension',
		heading,
		subject: wordSubject(
			matrix,
			'dimension',
			finding.facts.map(({ dimension }) => dimension),
		),
		sentence: isTied ? plain(tied) : sentenceOf(first),
		note: [...notes, m.findings_note_deviation({ deviation })].join(' '),
	};
}

function wordApart(matrix: Matrix, finding: Finding<DocumentFact>): WordedFinding {
	const heading = m.findings_apart_heading();
	if (finding.kind === 'undefined') return wordNothing('document', heading, finding.because);
	const { facts } = finding;
	const [first, ...others] = facts;
	const isTied = others.length > 0;
	const means = facts.map(({ toOthers }) => toOthers);
	const among = isTied ? null : amongOthers(matrix, first);
	const pairs = [...means, ...(among ? [among] : [])].map(({ scorePairs }) => String(scorePairs));
	return {
		about: 'document',
		heading,
		subject: wordSubject(
			matrix,
			'document',
			facts.map(({ document }) => document),
		),
		sentence: isTied ? wordTiedDistances(matrix, first) : wordDistances(matrix, first),
		note: m.findings_note_pairs({ pairs: joinWords(pairs) }),
	};
}

function wordNothing(about: About, heading: string, because: Because): WordedFinding {
	return { about, heading, subject: [], sentence: plain(wordReason(because, about)), note: '' };
}

function wordSubject(matrix: Matrix, about: About, ids: readonly Id[]): SubjectPart[] {
	return joinParts(ids.map((id) => nameOf(matrix, about, id))).map(({ text, place }) => ({
		text,
		id: place === null ? null : (ids[place] ?? null),
	}));
}

function wordAbsent(matrix: Matrix, { silent, uncoded }: DimensionFact): string[] {
	const notes: string[] = [];
	const who = (ids: readonly Id[]) => wordWho(matrix, ids, NAMES_IN_A_NOTE);
	if (silent.length > 0) notes.push(m.findings_note_silent({ who: who(silent) }));
	if (uncoded.length > 0) notes.push(m.findings_note_uncoded({ who: who(uncoded) }));
	return notes;
}
