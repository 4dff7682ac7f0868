import type { RadarSpec } from '../chart/radar-spec';
import type { ScatterSpec } from '../chart/scatter-spec';
import type { Box } from '../page';
import type { Colour } from '../paint';
import type { Paragraph } from '../text';

/** What stands on a slide, in px from its top left corner; later ones lie over earlier ones. */
export type Shape = TextShape | PathShape | ChartShape | TableShape | PictureShape | GroupShape;

/** `hatched`: the ground of a silent cell. */
export type AreaFill = Colour | 'hatched';

export interface Named {
	/** As the selection pane lists it. */
	readonly name: string;
	readonly box: Box;
}

export interface TextShape extends Named {
	readonly kind: 'text';
	readonly paragraphs: readonly Paragraph[];
	readonly anchor: 't' | 'ctr' | 'b';
	/** Fills this place of the slide's layout, so that outline and accessibility know the title. */
	readonly placeholder?: Placeholder;
	readonly fill?: AreaFill;
	/** Its lines are broken already: a family that runs wider reaches beyond the box, and breaks none. */
	readonly isBroken?: boolean;
}

export interface Placeholder {
	readonly type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'ftr' | 'sldNum';
	readonly index: number | null;
}

export interface Stroke {
	readonly colour: Colour;
	/** px */
	readonly width: number;
}

/** Lines and areas without text. */
export interface PathShape extends Named {
	readonly kind: 'path';
	/** For a screen reader; without one the shape is decoration. */
	readonly description?: string;
	/** An ellipse or rectangle that fills the box, or outlines in px on the slide. */
	readonly outline: 'ellipse' | 'rect' | readonly Outline[];
	readonly fill: Colour | null;
	readonly stroke: Stroke | null;
}

export interface Outline {
	readonly points: readonly { readonly x: number; readonly y: number }[];
	readonly isClosed: boolean;
}

/** A chart that can be edited, as its numbers and looks: the writer makes it native. */
export type ChartShape = RadarShape | ScatterShape;

export interface RadarShape extends RadarSpec {
	readonly kind: 'radar';
}

export interface ScatterShape extends ScatterSpec {
	readonly kind: 'scatter';
}

export interface TableShape extends Named {
	readonly kind: 'table';
	readonly description: string;
	readonly hasHeader: boolean;
	/** px */
	readonly columns: readonly number[];
	readonly rows: readonly TableRow[];
}

export interface TableRow {
	readonly height: number;
	readonly cells: readonly TableCell[];
}

export interface TableCell {
	readonly paragraphs: readonly Paragraph[];
	readonly anchor?: 't' | 'ctr' | 'b';
	readonly fill?: AreaFill;
	readonly padding?: { readonly [side in 'left' | 'right' | 'top' | 'bottom']?: number };
	readonly lines?: { readonly [side in 'L' | 'R' | 'T' | 'B']?: Stroke };
	/** Cells that it takes over to the right and below; they stand in the rows as `merged`. */
	readonly spanColumns?: number;
	readonly spanRows?: number;
	readonly merged?: 'h' | 'v';
}

export interface PictureShape extends Named {
	readonly kind: 'picture';
	readonly description: string;
	readonly png: Uint8Array;
}

export interface GroupShape extends Named {
	readonly kind: 'group';
	readonly shapes: readonly Shape[];
}

/** One slide, before it is written. */
export interface SlideSpec {
	readonly layout: 'title' | 'content';
	/** Plain, for the list of slides. */
	readonly title: string;
	readonly shapes: readonly Shape[];
	/** Paragraphs of the speaker notes. */
	readonly notes: readonly string[];
}
