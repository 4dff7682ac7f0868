/** Ends the process with one plain sentence where Node is too old for the build. */
export function requireNode() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major > 20 || (major === 20 && minor >= 19)) return;
	process.stderr.write(
		`Stanceboard needs Node 20.19 or newer; this is Node ${process.versions.node}. Install a newer Node from nodejs.org and run the command again.\n`,
	);
	process.exit(1);
}
