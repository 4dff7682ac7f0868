import { describe, expect, it } from 'vitest';
import { KEPT_PER_KIND } from '../../../src/lib/io/problem-log';
import { places, readSmall, SMALL } from './small-folder';

it('accepts the small dataset without a word', () => {
	expect(places(readSmall())).toEqual([]);
});

describe('coders', () => {
	it('are one unnamed coder without a coder column', () => {
		expect(readSmall().dataset?.coders).toMatchObject([
			{ id: 'coder', label: '', role: 'reading' },
		]);
	});

	it('come in the order of their appearance without coders.csv, and "consensus" is the consensus', () => {
		const scores = 'document,dimension,coder,score\na,x,zoe,1\na,x,consensus,1\na,y,abe,0\n';
		expect(readSmall({ 'scores.csv': scores }).dataset?.coders).toMatchObject([
			{ id: 'zoe', label: 'zoe', role: 'reading' },
			{ id: 'consensus', role: 'consensus' },
			{ id: 'abe', role: 'reading' },
		]);
	});

	it('may not be blank in some rows', () => {
		const scores = 'document,dimension,coder,score\na,x,zoe,1\na,y,,0\n';
		expect(places(readSmall({ 'scores.csv': scores }))).toEqual(['scores.csv:3:coder coder-blank']);
	});

	it('have one consensus at most', () => {
		const coders = 'id,label,role\nc,C,consensus\nd,D,consensus\n';
		const scores = 'document,dimension,coder,score\na,x,c,1\na,y,d,0\n';
		expect(places(readSmall({ 'coders.csv': coders, 'scores.csv': scores }))).toEqual([
			'coders.csv:3:role consensus-twice',
		]);
	});

	it('need a coder column where coders.csv lists several', () => {
		const coders = 'id,label,role\nc,C,consensus\nd,D,reading\n';
		expect(places(readSmall({ 'coders.csv': coders }))).toEqual(['scores.csv column-missing']);
	});

	it('who give no score are named', () => {
		const coders = 'id,label,role\nc,C,reading\nd,D,reading\n';
		const scores = 'document,dimension,coder,score\na,x,c,1\na,y,c,0\n';
		expect(places(readSmall({ 'coders.csv': coders, 'scores.csv': scores }))).toEqual([
			'coders.csv:3:id coder-unused',
		]);
	});
});

describe('evidence', () => {
	it('is asked for where a score is shown', () => {
		const quotes = 'document,dimension,text\na,x,yes\n';
		expect(places(readSmall({ 'quotes.csv': quotes }))).toEqual(['scores.csv:3:score no-evidence']);
	});

	it('is not asked for where the document is silent', () => {
		const scores = 'document,dimension,score\na,x,1\na,y,NA\n';
		const quotes = 'document,dimension,text\na,x,yes\n';
		expect(places(readSmall({ 'scores.csv': scores, 'quotes.csv': quotes }))).toEqual([]);
	});

	it('is said once where there are no quotes at all', () => {
		const { problems } = readSmall({ 'quotes.csv': null });
		expect(problems).toMatchObject([{ severity: 'warning', code: 'no-quotes', cells: 2 }]);
	});

	it('of a consensus is its own or that of no coder', () => {
		const scores =
			'document,dimension,coder,score\na,x,consensus,1\na,y,consensus,NA\na,x,r,2\na,y,r,2\n';
		const ofReading = 'document,dimension,text,coder\na,x,yes,r\n';
		expect(places(readSmall({ 'scores.csv': scores, 'quotes.csv': ofReading }))).toEqual([
			'scores.csv:2:score no-evidence',
		]);
		const ofNobody = 'document,dimension,text,coder\na,x,yes,\n';
		expect(places(readSmall({ 'scores.csv': scores, 'quotes.csv': ofNobody }))).toEqual([]);
	});
});

describe('one mistake', () => {
	it('in documents.csv is not told again by the files that name its documents', () => {
		const scores = `document,dimension,score\n${'a,x,1\n'.replace('a', 'b').repeat(1)}a,y,0\n`;
		const broken = { 'documents.csv': null, 'scores.csv': scores };
		expect(places(readSmall(broken))).toEqual(['documents.csv file-missing']);
	});

	it('in an id is told where the id is given', () => {
		const changed = {
			'documents.csv': 'id,label,title\na.b,A,About a\n',
			'scores.csv': SMALL['scores.csv']?.replaceAll('a,', 'a.b,') ?? '',
			'quotes.csv': SMALL['quotes.csv']?.replaceAll('a,', 'a.b,') ?? '',
		};
		expect(places(readSmall(changed))).toEqual(['documents.csv:2:id id-form']);
	});

	it('in a name is told once, with the number of rows', () => {
		const scores = 'document,dimension,score\nb,x,1\nb,y,0\na,x,1\na,y,0\n';
		const { problems } = readSmall({ 'scores.csv': scores });
		expect(problems).toMatchObject([{ code: 'unknown-id', line: 2, value: 'b', rows: 2 }]);
	});

	it('in a cell is told once', () => {
		const scores = 'document,dimension,score\na,x,\u200bseven\na,y,0\n';
		expect(places(readSmall({ 'scores.csv': scores }))).toEqual([
			'scores.csv:2:score value-invisible',
		]);
	});
});

it('counts what goes beyond a hundred problems of one kind, and names the last place', () => {
	const rows = Array.from({ length: 250 }, (_, i) => `a,x,${i + 3}\n`).join('');
	const { problems } = readSmall({ 'scores.csv': `document,dimension,score\n${rows}` });
	expect(problems).toHaveLength(KEPT_PER_KIND + 1);
	expect(problems.at(-1)).toEqual({
		severity: 'error',
		file: 'scores.csv',
		line: 251,
		column: 'score',
		code: 'more-of-kind',
		of: 'score-off-scale',
		count: 150,
	});
});

describe('columns', () => {
	it('that are unknown are kept with their texts, blank ones apart', () => {
		const documents = 'id,label,title,label:ko,checked by\na,A,About a,가,\n';
		const { dataset, problems } = readSmall({ 'documents.csv': documents });
		expect(problems).toEqual([]);
		expect(dataset?.documents[0]?.extra).toEqual(new Map([['label:ko', '가']]));
	});

	it.each([
		['Label', 'label'],
		['lable', 'label'],
		['titel', 'title'],
	])('that are needed are missed under the name %s, which is told', (wrong, value) => {
		const documents = 'id,label,title\na,A,About a\n'.replace(value, wrong);
		const { problems } = readSmall({ 'documents.csv': documents });
		expect(problems).toMatchObject([{ code: 'column-missing', value, suggestion: wrong }]);
	});

	it('may be called like a property of every object', () => {
		const documents = 'id,label,title,__proto__\na,A,About a,mine\n';
		const { dataset } = readSmall({ 'documents.csv': documents });
		expect(dataset?.documents[0]?.extra.get('__proto__')).toBe('mine');
	});
});

describe('a cell in a row with line ends in quotes', () => {
	it('is placed on its own line', () => {
		const scores = 'document,dimension,rationale,score\na,x,"one\ntwo",7\na,y,z,8\n';
		expect(places(readSmall({ 'scores.csv': scores }))).toEqual([
			'scores.csv:3:score score-off-scale',
			'scores.csv:4:score score-off-scale',
		]);
	});
});

describe('datapackage.json', () => {
	const scores = 'document,dimension,score\na,x,7\na,y,0\n';

	it('declares the scale', () => {
		const about = '{"title": "T", "scale": {"min": 0, "max": 10, "step": 1}}';
		const { dataset } = readSmall({ 'datapackage.json': about, 'scores.csv': scores });
		expect(dataset).toMatchObject({ title: 'T', scale: { min: 0, max: 10, step: 1 } });
	});

	it.each([
		'{"min": 2, "max": -2}',
		'{"min": 0, "max": 1, "step": 0.4}',
		'[0, 10]',
		'{"min": "0"}',
	])('with a scale %s is refused, and no score is held against it', (scale) => {
		const about = `{"scale": ${scale}}`;
		expect(places(readSmall({ 'datapackage.json': about, 'scores.csv': scores }))).toEqual([
			'datapackage.json:scale scale-form',
		]);
	});

	it('that is no JSON is refused with its line', () => {
		expect(places(readSmall({ 'datapackage.json': '{\n"title": "T",\n]}' }))).toEqual([
			'datapackage.json:3 json-syntax',
		]);
	});
});

describe('views.json', () => {
	it('is read', () => {
		const views = [{ slug: 'all', title: 'All', subtitle: 's', query: 'chart=radar' }];
		expect(readSmall({ 'views.json': JSON.stringify(views) }).dataset?.views).toEqual(views);
	});

	it('needs slugs that can stand in an address, each once', () => {
		const views = ['A b', 'all', 'all'].map((slug) => ({ slug, title: 'T', query: '' }));
		expect(places(readSmall({ 'views.json': JSON.stringify(views) }))).toEqual([
			'views.json:slug slug-form',
			'views.json:slug slug-twice',
		]);
	});
});
