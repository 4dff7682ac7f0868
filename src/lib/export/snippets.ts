import { text } from './markup';
import type { Size } from './standalone-svg';

/** A frame as a host page holds it. */
export interface Frame extends Size {
	/** Address of the embed. */
	readonly src: string;
	readonly title: string;
	/** Whether the embed announces its height: a named one keeps its proportions and has no script. */
	readonly isLive: boolean;
}

/** px; a message beyond is not believed. */
const HIGHEST = 20000;

/**
 * What a host page runs to make live frames as high as their content.
 *
 * Rules  Only messages of this type, from the window of a frame that shows an embed of this site,
 *        with a height in range, count. Without it the frame keeps the proportions of its style.
 */
export function hostScript(embeds: string): string {
	return `addEventListener('message', function (event) {
  var message = event.data;
  if (!message || message.type !== 'stanceboard:height') return;
  if (!(message.height >= 50 && message.height <= ${HIGHEST})) return;
  document.querySelectorAll('iframe').forEach(function (frame) {
    if (frame.contentWindow !== event.source) return;
    if (frame.src.indexOf(${JSON.stringify(embeds).replaceAll('<', '\\u003c')}) !== 0) return;
    frame.style.height = Math.ceil(message.height) + 'px';
  });
});`;
}

/** HTML for any page: the frame, and for a live one the script that follows its height. */
export function frameSnippet(frame: Frame): string {
	const { src, isLive } = frame;
	if (!isLive) return frameElement(frame);
	const embeds = src.slice(0, src.indexOf('?'));
	return `${frameElement(frame)}\n<script>\n${hostScript(embeds)}\n</script>`;
}

/** The frame alone. */
export function frameElement({ src, title, width, height }: Frame): string {
	const style = `width:100%;aspect-ratio:${width}/${height};border:0`;
	return `<iframe src="${attribute(src)}" title="${attribute(title)}" loading="lazy" style="${style}"></iframe>`;
}

/** A picture with its address below, for pages that must not depend on any other. */
export function pictureSnippet(
	svg: string,
	{ href, link }: { href: string; link: string },
): string {
	const fluid = svg.replace(/^<svg /u, '<svg style="max-width:100%;height:auto" ');
	return `<figure style="margin:0">\n${fluid}\n<figcaption><a href="${attribute(href)}">${text(link)}</a></figcaption>\n</figure>`;
}

function attribute(value: string): string {
	return text(value).replaceAll('"', '&quot;');
}
