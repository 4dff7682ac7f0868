import { embedFrames } from '$lib/server/embed-frames';
import { siteAddress } from '$lib/server/oembed';

export function load() {
	return { frames: embedFrames(), site: siteAddress() };
}
