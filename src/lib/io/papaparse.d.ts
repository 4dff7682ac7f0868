/** What is used of PapaParse. `@types/papaparse` pulls in Node's types, which the pure folders do without. */
declare module 'papaparse' {
	interface StepResult {
		readonly data: string[];
		/** None in a sound text. */
		readonly errors: readonly { readonly type: string }[];
	}
	interface Config {
		readonly header: false;
		readonly delimiter: string;
		readonly newline: '\n';
		readonly skipEmptyLines: false;
		readonly step: (row: StepResult, parser: { abort(): void }) => void;
	}
	const Papa: { parse(text: string, config: Config): unknown };
	export default Papa;
}
