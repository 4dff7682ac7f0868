/** The dataset that is built where STANCEBOARD_DATASET names no other folder. */
export const DATASET_FOLDER = 'data/nato-rok';
