const addresses = new WeakMap<Uint8Array, string>();

/** A PNG as an address that a picture element takes; made once for each picture. */
export function pictureAddress(png: Uint8Array): string {
	const known = addresses.get(png);
	if (known !== undefined) return known;
	const letters = Array.from(png, (byte) => String.fromCharCode(byte)).join('');
	const address = `data:image/png;base64,${btoa(letters)}`;
	addresses.set(png, address);
	return address;
}
