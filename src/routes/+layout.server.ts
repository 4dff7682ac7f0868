import { factsOf } from '$lib/io/package-facts';
import { forReading } from '$lib/server/for-reading';
import { datasetSource, licenceOf, shippedDataset } from '$lib/server/dataset';
import { getLocale } from '$lib/paraglide/runtime';
import { siteAddress } from '$lib/server/site';

export function load() {
	return {
		dataset: forReading(shippedDataset(), getLocale()),
		site: siteAddress(),
		licence: licenceOf(datasetSource()),
		/** Where errors of the dataset are reported; '' where it names no address. */
		bugs: factsOf(datasetSource().datapackage).bugs,
	};
}
