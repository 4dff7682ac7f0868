/** The part of the Frictionless library that the tests use; it ships no types. */
declare module 'datapackage' {
	interface Resource {
		readonly name: string;
		read(options: { relations: boolean }): Promise<unknown[]>;
	}
	interface DataPackage {
		readonly errors: unknown[];
		readonly resourceNames: string[];
		readonly resources: Resource[];
	}
	const library: { Package: { load(descriptor: string): Promise<DataPackage> } };
	export default library;
}
