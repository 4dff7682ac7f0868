/** Takes the stage, whose code and styles come when it is entered; returns how it is left. */
export function enterStage(): () => void {
	let isLeft = false;
	let leave: (() => void) | null = null;
	void import('./take-stage').then(({ takeStage }) => {
		if (!isLeft) leave = takeStage();
	});
	return () => {
		isLeft = true;
		leave?.();
	};
}
