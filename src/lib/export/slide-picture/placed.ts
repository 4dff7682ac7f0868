/** What a slide is drawn from, in px of the slide (1080 high); later ones lie over earlier ones. */
export type Placed = PlacedPath | PlacedText | PlacedPicture;

export interface PlacedPath {
	readonly kind: 'path';
	readonly d: string;
	/** `#RRGGBB`, or the ground of a silent cell. */
	readonly fill: string | 'hatched' | null;
	readonly stroke: { readonly colour: string; readonly width: number } | null;
}

export interface PlacedText {
	readonly kind: 'text';
	/** Left end, middle or right end, as `anchor` says; on the baseline. */
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly size: number;
	readonly isBold: boolean;
	/** `#RRGGBB` */
	readonly colour: string;
	readonly anchor: 'start' | 'middle' | 'end';
	/** px between letters. */
	readonly spacing: number;
}

export interface PlacedPicture {
	readonly kind: 'picture';
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly png: Uint8Array;
}
