import { embedFrames } from '$lib/server/embed-frames';
import { siteAddress } from '$lib/server/site';

export function load() {
	return { frames: embedFrames(), site: siteAddress() };
}
