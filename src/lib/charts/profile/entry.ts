import { formatScore } from '../../i18n/numbers';
import { m } from '../../paraglide/messages';
import type { ChartEntry } from '../registry';
import Profile from './Profile.svelte';

/** A document's page draws it; it is in no link, since a link does not say whose profile it is. */
export const PROFILE: ChartEntry = {
	id: 'profile',
	component: Profile,
	minDimensions: 1,
	marks: 'cells',
	title: m.profile_title,
	subtitle: ({ scale }) =>
		m.profile_subtitle({
			low: formatScore(scale, scale.min),
			high: formatScore(scale, scale.max),
		}),
	howToRead: m.profile_how_to_read,
};
