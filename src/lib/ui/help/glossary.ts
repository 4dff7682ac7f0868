import { m } from '../../paraglide/messages';

/** The words of the site with what they mean; the id is the part of the address that leads to one. */
export const GLOSSARY = [
	{ id: 'document', term: m.help_term_document, means: m.help_means_document },
	{ id: 'dimension', term: m.help_term_dimension, means: m.help_means_dimension },
	{ id: 'theme', term: m.help_term_theme, means: m.help_means_theme },
	{ id: 'score', term: m.help_term_score, means: m.help_means_score },
	{ id: 'level', term: m.help_term_level, means: m.help_means_level },
	{ id: 'pole', term: m.help_term_pole, means: m.help_means_pole },
	{ id: 'silent', term: m.help_term_silent, means: m.help_means_silent },
	{ id: 'zero', term: m.help_term_zero, means: m.help_means_zero },
	{ id: 'not-coded', term: m.help_term_not_coded, means: m.help_means_not_coded },
	{ id: 'quote', term: m.help_term_quote, means: m.help_means_quote },
	{ id: 'voice', term: m.help_term_voice, means: m.help_means_voice },
	{ id: 'rationale', term: m.help_term_rationale, means: m.help_means_rationale },
	{ id: 'salience', term: m.help_term_salience, means: m.help_means_salience },
	{ id: 'confidence', term: m.help_term_confidence, means: m.help_means_confidence },
	{ id: 'reading', term: m.help_term_reading, means: m.help_means_reading },
	{ id: 'consensus', term: m.help_term_consensus, means: m.help_means_consensus },
	{ id: 'spread', term: m.help_term_spread, means: m.help_means_spread },
	{ id: 'distance', term: m.help_term_distance, means: m.help_means_distance },
	{ id: 'similarity', term: m.help_term_similarity, means: m.help_means_similarity },
	{ id: 'agreement', term: m.help_term_agreement, means: m.help_means_agreement },
	{ id: 'alpha', term: m.help_term_alpha, means: m.help_means_alpha },
	{ id: 'frozen', term: m.help_term_frozen, means: m.help_means_frozen },
] as const;
