/** A relationship to another part by its path, or to an address outside the package. */
export interface Link {
	readonly type: string;
	readonly target: string;
	readonly isExternal: boolean;
}

/** One file of a package (Open Packaging Conventions, ECMA-376 part 2). */
export interface Part {
	/** Without a leading slash: `ppt/slides/slide1.xml`. */
	readonly path: string;
	readonly contentType: string;
	readonly bytes: Uint8Array;
	/** Known to the part as rId1, rId2 ... */
	readonly links: readonly Link[];
}

/** Collects what a part refers to while it is written. */
export class LinkList {
	readonly links: Link[] = [];

	/** The id by which the part's XML names the target. */
	add(type: string, target: string): string {
		return this.#put({ type, target, isExternal: false });
	}

	addExternal(type: string, target: string): string {
		return this.#put({ type, target, isExternal: true });
	}

	#put(link: Link): string {
		const known = this.links.findIndex(
			({ type, target }) => type === link.type && target === link.target,
		);
		return `rId${known === -1 ? this.links.push(link) : known + 1}`;
	}
}
