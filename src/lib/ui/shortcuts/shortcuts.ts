import { m } from '../../paraglide/messages';

/** All keys that do something here. */
export const SHORTCUTS = [
	{ keys: ['?'], does: m.keys_help },
	{ keys: ['Tab'], does: m.keys_tab },
	{ keys: ['←', '→', '↑', '↓'], does: m.keys_arrows },
	{ keys: ['Home', 'End'], does: m.keys_ends },
	{ keys: ['Enter'], does: m.keys_enter },
	{ keys: ['Esc'], does: m.keys_escape },
	{ keys: ['←', '→'], does: m.keys_pairs },
	{ keys: ['←', '→', 'n', 'Esc'], does: m.keys_presenter },
] as const;
