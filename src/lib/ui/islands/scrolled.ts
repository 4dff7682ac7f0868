/** Class of elements, which of them, and by how many px it is scrolled sideways. */
type Scrolled = readonly [className: string, place: number, left: number][];

/** What was scrolled sideways in a drawing, to be found again in what takes its place. */
export function scrolledIn(host: HTMLElement): Scrolled {
	return [...host.querySelectorAll<HTMLElement>('[class]')]
		.filter(({ scrollLeft }) => scrollLeft !== 0)
		.map((element) => [
			element.className,
			[...host.getElementsByClassName(element.className)].indexOf(element),
			element.scrollLeft,
		]);
}

export function scrollAgain(host: HTMLElement, scrolled: Scrolled): void {
	for (const [className, place, left] of scrolled)
		host.getElementsByClassName(className)[place]?.scrollTo({ left });
}
