/** Something that a link asked for and that could not be shown; i18n/notices words it. */
export type Notice =
	| {
			readonly code: 'unknown' | 'repeated';
			readonly parameter: Parameter;
			readonly values: readonly string[];
	  }
	| {
			readonly code: 'too-few-dimensions';
			readonly parameter: 'chart';
			readonly values: readonly string[];
			readonly needed: number;
	  }
	/** Code or data that a page does not carry could not be fetched. */
	| { readonly code: 'not-loaded' }
	/** The link was made with a dataset of somebody's own, which is not open here. */
	| { readonly code: 'not-open'; readonly name: string };

/** The parameters that are ours; all others are left alone and not copied into the address. */
export const PARAMETERS = [
	'chart',
	'docs',
	'dims',
	'coder',
	'order',
	'poles',
	'cell',
	'a',
	'b',
	'q',
	'pins',
	'show',
	'theme',
	'stage',
	'data',
	'lang',
] as const;
export type Parameter = (typeof PARAMETERS)[number];
