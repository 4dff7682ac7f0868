import '../tokens.css';
import '../base.css';
import '../forced-colors.css';
import { readEmbedData } from '../../export/embed-data';
import { announceHeight } from './announce-height';
import { EmbedFrame } from './embed-frame';

/**
 * Draws the view of the address in a frame: `embed/?chart=radar`.
 *
 * One classic script with its data on the page: in a sandboxed frame, modules and requests would need
 * permission from a host that grants none.
 */
const carrier = document.getElementById('dataset');
const host = document.getElementById('frame');
if (!carrier || !host) throw new Error('this is not the page that the embed was built for');
const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;

const home = new URL('../', location.href).href;
new EmbedFrame(readEmbedData(carrier.textContent), { query: location.search, home }).show(host);
announceHeight(host);
