import { describe, expect, it } from 'vitest';
import { standaloneSvg, type PictureFrame } from '../../../src/lib/export/standalone-svg';
import { faultIn } from './well-formed';

const frame: PictureFrame = {
	theme: 'light',
	background: 'paper',
	title: 'Who says what',
	subtitle: 'From −2 to +2.',
	source: 'Source: a hand.',
};
const draw = (inside: string, rest: Partial<PictureFrame> = {}) =>
	standaloneSvg(`<svg width="200" height="100">${inside}</svg>`, { ...frame, ...rest });

describe('colours', () => {
	it.each([
		['light', '#1A1C1F'],
		['dark', '#ECEAE4'],
	] as const)('are the hex values of the %s theme', (theme, ink) => {
		expect(draw('<path d="M0 0" stroke="var(--ink)"/>', { theme })).toContain(
			`<path d="M0 0" stroke="${ink}"/>`,
		);
	});

	it.each(['var(--nonesuch)', 'rgba(0,0,0,.5)', 'var(--ink, red)'])('refuse %s', (colour) => {
		expect(() => draw(`<path fill="${colour}"/>`)).toThrow(RangeError);
	});

	it('lie on paper, or on nothing', () => {
		const ground = /<rect [^>]*width="248"/;
		expect(draw('')).toMatch(ground);
		expect(draw('')).toContain('fill="#FCFBF8"');
		expect(draw('', { background: 'white' })).toContain('fill="#FFFFFF"');
		expect(draw('', { background: 'transparent' })).not.toMatch(ground);
	});
});

describe('of the page there remains', () => {
	it('no behaviour and no style', () => {
		const picture = draw(
			'<!--[--><g class="a svelte-1x" style="fill:red" role="button" tabindex="0" aria-label="x" data-cell="a.b" onclick="go()" id="g"><circle r="2"/></g><!--]-->',
		);
		expect(picture).toContain('<g><circle r="2"/></g>');
	});

	it('no script, style element, foreign object or picture', () => {
		const picture = draw(
			'<script>go()</script><style>g{}</style><foreignObject><p>x</p></foreignObject><image href="x.png"/><g/>',
		);
		expect(picture).toContain('<g transform="translate(24 90)"><g/></g>');
	});

	it('nothing that only a pointer or the keyboard needs', () => {
		const picture = draw(
			'<path d="M0 0" fill="none" pointer-events="all"/><rect width="9" stroke="var(--focus)"/><g/>',
		);
		expect(picture).toContain('<g transform="translate(24 90)"><g/></g>');
	});

	it('what a pointer passes through', () => {
		const tag = '<g pointer-events="none"><text x="1">Kim</text></g>';
		expect(draw(tag)).toContain('<g><text x="1">Kim</text></g>');
	});

	it('no reference to anything outside', () => {
		const picture = draw('<use href="https://example.org/#a"/><g fill="url(other.svg#b)"/>');
		expect(picture).toContain('<use/><g/>');
	});

	it('what the picture refers to itself', () => {
		const pattern = '<pattern id="p1" width="6"/><rect fill="url(#p1)"/>';
		expect(draw(`<defs>${pattern}</defs>`)).toContain(pattern);
	});
});

describe('texts', () => {
	it('with a painted edge are drawn twice, since PowerPoint knows no paint order', () => {
		const letters =
			'<text x="1" fill="var(--ink2)" stroke="var(--paper)" stroke-width="3" paint-order="stroke">0</text>';
		expect(draw(letters)).toContain(
			'<text fill="#FCFBF8" stroke="#FCFBF8" stroke-width="3" x="1">0</text><text fill="#54575C" x="1">0</text>',
		);
	});

	it('are well-formed, whatever a browser or a name puts into them', () => {
		const picture = draw(
			'<text data-x="a>b" x="1" font-family="A&amp;B">A&nbsp;&amp; B &lt; C</text>',
			{
				title: 'A & B < "C"',
			},
		);
		expect(faultIn(picture)).toBeNull();
		expect(picture).toContain('>A\u00A0&amp; B &lt; C</text>');
		expect(picture).toContain('<title>A &amp; B &lt; "C"</title>');
	});
});

describe('the frame', () => {
	const picture = draw('<title>chart</title><desc>What stands where.</desc><g/>');

	it('sets title and subtitle above and the source below, in order', () => {
		const texts = [...picture.matchAll(/<text [^>]*y="(\d+)"[^>]*>([^<]*)</g)];
		expect(texts.map(([, , words]) => words)).toEqual([
			'Who says what',
			'From −2 to +2.',
			'Source: a hand.',
		]);
		const [title = 0, subtitle = 0, source = 0] = texts.map(([, y]) => Number(y));
		expect(title).toBeLessThan(subtitle);
		// The chart lies between: 100 px high, from 90 down.
		expect(subtitle).toBeLessThan(90);
		expect(source).toBeGreaterThan(190);
	});

	it('names and describes the picture for those who do not see it', () => {
		expect(picture).toMatch(/^<svg [^>]*role="img"/);
		expect(picture.match(/<title>/g)).toHaveLength(1);
		expect(picture).toContain('<desc>What stands where.</desc>');
	});

	it('names the font with its fallbacks', () => {
		expect(picture).toMatch(/^<svg [^>]*font-family="Pretendard, [^"]*sans-serif"/);
	});

	it('wraps a long subtitle', () => {
		const long = draw('', { subtitle: 'word '.repeat(30).trim() });
		const widest = Math.max(
			...[...long.matchAll(/>(word[^<]*)</g)].map(([, line = '']) => line.length),
		);
		// 200 px hold about 28 letters of 14 px.
		expect(widest).toBeLessThan(32);
	});
});

it.each([
	['a tag that another closes', '<svg width="1" height="1"><g></svg></g>'],
	['a tag that nothing closes', '<svg width="1" height="1"><g>'],
	['two pictures', '<svg width="1" height="1"/><svg width="1" height="1"/>'],
	['a text alone', 'svg'],
])('refuses %s', (_, markup) => {
	expect(() => standaloneSvg(markup, frame)).toThrow(SyntaxError);
});

it('refuses a chart without a size', () => {
	expect(() => standaloneSvg('<svg width="100%" height="9"/>', frame)).toThrow(RangeError);
});
