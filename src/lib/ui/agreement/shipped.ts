import type { Agreement } from '../../analysis/reliability/agreement';
import type { Robustness } from '../../analysis/reliability/robustness';
import type { Dataset, Judgement } from '../../model/dataset';

/** What the build has computed for the dataset that the page carries. */
export interface Shipped {
	readonly dataset: Dataset;
	readonly agreement: Agreement;
	readonly robustness: Robustness;
	/** The judgements of disputed cells, with the rationales that pages leave out elsewhere. */
	readonly disputed: readonly Judgement[];
}
