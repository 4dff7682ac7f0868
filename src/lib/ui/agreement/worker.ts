import { agreementSteps } from '../../analysis/reliability/agreement';
import { measureRobustness } from '../../analysis/reliability/robustness';
import { runSteps } from '../../analysis/reliability/steps';
import type { Reply, Request, Task } from './protocol';

// Computes one request off the page's thread; whoever cancels it ends the worker.
addEventListener('message', ({ data }: MessageEvent<Request>) => {
	try {
		reply({ kind: 'done', result: compute(data) });
	} catch (error) {
		reply({ kind: 'failed', reason: String(error) });
	}
});

function compute({ task, dataset }: Request) {
	if (task === 'robustness') return measureRobustness(dataset);
	return runSteps(agreementSteps(dataset), ({ done, of }) =>
		reply({ kind: 'progress', share: done / of }),
	);
}

function reply(message: Reply<Task>) {
	postMessage(message);
}
