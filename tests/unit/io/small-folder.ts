import { readDataset } from '../../../src/lib/io/read-dataset';
import type { ReadResult } from '../../../src/lib/io/read-result';

const encoder = new TextEncoder();

/** A whole dataset of one document, two dimensions and one score each. */
export const SMALL: Readonly<Record<string, string>> = {
	'documents.csv': 'id,label,title\na,A,About a\n',
	'dimensions.csv': 'id,label,low,high\nx,X,against,for\ny,Y,against,for\n',
	'scores.csv': 'document,dimension,score\na,x,1\na,y,-2\n',
	'quotes.csv': 'document,dimension,text\na,x,yes\na,y,no\n',
};

/** Reads the small dataset with some files replaced, added or, with `null`, taken out. */
export function readSmall(changed: Readonly<Record<string, string | null>> = {}): ReadResult {
	const texts = Object.entries({ ...SMALL, ...changed });
	const files = texts.flatMap(([name, text]) =>
		text === null ? [] : [[name, encoder.encode(text)] as const],
	);
	return readDataset(new Map(files), 'small');
}

/** "file:line:column code" of each problem. */
export function places({ problems }: ReadResult): string[] {
	return problems.map(({ file, line, column, code }) =>
		[[file, line, column].filter((part) => part !== null).join(':'), code].join(' '),
	);
}
