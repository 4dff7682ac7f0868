import { adoptStyles } from '../adopt-styles';
import styles from './stage.css?inline';

/** Shows the page as a hall needs it: larger, with fewer details; returns what ends that. */
export function takeStage(): () => void {
	const dropStyles = adoptStyles(styles);
	document.documentElement.dataset.stage = '';
	return () => {
		dropStyles();
		delete document.documentElement.dataset.stage;
	};
}
