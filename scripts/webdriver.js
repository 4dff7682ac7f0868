// The few commands of WebDriver (https://www.w3.org/TR/webdriver2/) that scripts/smoke-webkit.js needs.

/** Brings an element into view; its middle, in px from the corner of what is seen. */
const MIDDLE = `
	arguments[0].scrollIntoView({ block: 'center' });
	const { x, y, width, height } = arguments[0].getBoundingClientRect();
	return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
`;

/** Opens a browser; every search for an element waits up to `patience` ms until it is there. */
export async function openSession({ driver, capabilities, patience }) {
	const { sessionId } = await command(`${driver}/session`, 'POST', {
		capabilities: { alwaysMatch: capabilities },
	});
	const session = `${driver}/session/${sessionId}`;
	const post = (path, body) => command(`${session}/${path}`, 'POST', body);
	const run = (script, ...args) => post('execute/sync', { script, args });
	const find = (xpath) => post('element', { using: 'xpath', value: xpath });
	await post('timeouts', { implicit: patience, pageLoad: patience, script: patience });
	return {
		open: (url) => post('url', { url }),
		resize: (width, height) => post('window/rect', { width, height }),
		find,
		/** With a pointer: WebKit's driver takes no SVG element for one that can be clicked. */
		click: async (xpath) => {
			const place = await run(MIDDLE, await find(xpath));
			await post('actions', { actions: [pressAt(place)] });
		},
		/** The value of a JavaScript expression in the page; of a promise, what it settles with. */
		read: (expression) => run(`return (${expression});`),
		screenshot: async () => Buffer.from(await command(`${session}/screenshot`, 'GET'), 'base64'),
		close: () => command(session, 'DELETE'),
	};
}

function pressAt({ x, y }) {
	return {
		type: 'pointer',
		id: 'mouse',
		parameters: { pointerType: 'mouse' },
		actions: [
			{ type: 'pointerMove', origin: 'viewport', x, y },
			{ type: 'pointerDown', button: 0 },
			{ type: 'pointerUp', button: 0 },
		],
	};
}

async function command(url, method, body) {
	const response = await fetch(url, {
		method,
		...(body === undefined ? {} : { body: JSON.stringify(body) }),
	});
	const { value } = await response.json();
	if (!response.ok) throw new Error(`${value.error}: ${value.message} (${JSON.stringify(body)})`);
	return value;
}
