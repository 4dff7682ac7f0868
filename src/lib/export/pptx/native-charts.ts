/** The charts that PowerPoint can hold as they are: native charts, and a table. */
export const NATIVE_CHARTS = ['positions', 'heatmap', 'radar'] as const;
export type NativeChart = (typeof NATIVE_CHARTS)[number];

export function isNative(chart: string): chart is NativeChart {
	return NATIVE_CHARTS.some((native) => native === chart);
}
