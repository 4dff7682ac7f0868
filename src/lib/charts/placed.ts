/** A line of text and where its baseline starts, in px. */
export interface PlacedText {
	readonly text: string;
	readonly x: number;
	readonly y: number;
}

/** An upright rectangle in px. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface Point {
	readonly x: number;
	readonly y: number;
}
