import '../../fonts/pretendard-subset.css';
import '../app.css';
import { mount } from 'svelte';
import { readEmbedData } from '../../export/embed-data';
import Standalone from './Standalone.svelte';
import { keepWhole } from './whole-dataset';

/** Starts the dashboard that stands in one file, with the dataset that the file carries. */
const carrier = document.getElementById('dataset');
const rules = document.getElementById('codebook');
const host = document.getElementById('dashboard');
if (!carrier || !rules || !host) throw new Error('this is not a page that the export has written');
const dataset = readEmbedData(carrier.textContent);
keepWhole(dataset);
mount(Standalone, {
	target: host,
	props: { dataset, codebook: JSON.parse(rules.textContent) as string },
});
