import { describe, expect, it } from 'vitest';
import { frameSnippet, hostScript, pictureSnippet } from '../../../src/lib/export/snippets';

const frame = {
	src: 'https://site.example/embed/?docs=a.b&chart=radar',
	title: 'A "quoted" <title> & more',
	width: 800,
	height: 600,
	isLive: true,
};

describe('a frame', () => {
	it('escapes its address and title, and keeps its proportions without a script', () => {
		const [element] = frameSnippet(frame).split('\n');
		expect(element).toBe(
			'<iframe src="https://site.example/embed/?docs=a.b&amp;chart=radar" title="A &quot;quoted&quot; &lt;title&gt; &amp; more" loading="lazy" style="width:100%;aspect-ratio:800/600;border:0"></iframe>',
		);
	});

	it('brings a script only where it announces its height', () => {
		expect(frameSnippet(frame)).toContain('<script>');
		expect(frameSnippet({ ...frame, isLive: false })).not.toContain('<script>');
	});

	it('has a script that no address can end', () => {
		expect(hostScript('https://x/</script><script>alert(1)//')).not.toContain('</script');
	});
});

it('an HTML picture is the picture, fluid, with its link', () => {
	const link = { href: 'https://site.example/?a=1&b=2', link: 'Read <more>' };
	expect(pictureSnippet('<svg width="9"><g/></svg>', link)).toBe(
		'<figure style="margin:0">\n<svg style="max-width:100%;height:auto" width="9"><g/></svg>\n<figcaption><a href="https://site.example/?a=1&amp;b=2">Read &lt;more&gt;</a></figcaption>\n</figure>',
	);
});
