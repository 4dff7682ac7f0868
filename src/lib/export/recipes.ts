import { m } from '../paraglide/messages';
import { frameElement, type Frame } from './snippets';

/** How a named view gets into one kind of page or slide. */
export interface Recipe {
	readonly id: string;
	readonly name: string;
	readonly how: string;
	readonly code: string;
}

export interface NamedAddresses {
	readonly frame: Frame;
	/** Of the pictures and of the page with the evidence. */
	readonly svg: string;
	readonly png: string;
	readonly page: string;
}

/** All recipes, from the plainest. */
export function embedRecipes({ frame, svg, png, page }: NamedAddresses): Recipe[] {
	const element = frameElement(frame);
	const inReveal = element.replace(' src="', ' data-src="').replace(' loading="lazy"', '');
	return [
		{ id: 'html', name: m.embed_html(), how: m.embed_html_how(), code: element },
		{
			id: 'reveal',
			name: m.embed_reveal(),
			how: m.embed_reveal_how(),
			code: `<section>\n  ${inReveal}\n</section>`,
		},
		{
			id: 'quarto',
			name: m.embed_quarto(),
			how: m.embed_quarto_how(),
			code: `\`\`\`{=html}\n${element}\n\`\`\``,
		},
		{
			id: 'marp',
			name: m.embed_marp(),
			how: m.embed_marp_how(),
			code: `![bg contain](${svg})`,
		},
		{
			id: 'wordpress',
			name: m.embed_wordpress(),
			how: m.embed_wordpress_how(),
			code: `${element}\n\n${png}`,
		},
		{ id: 'notion', name: m.embed_notion(), how: m.embed_notion_how(), code: frame.src },
		{
			id: 'google',
			name: m.embed_google(),
			how: m.embed_google_how(),
			code: `${png}\n${page}`,
		},
	];
}
