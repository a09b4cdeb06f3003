/** Files of the project beside the script, without their ending; HTML is the only kind that is not run at once. */
export const LATE_FILE = 'late';
export const SIDEBAR_FILE = 'sidebar';

/** Under which name the late part hands itself over. */
export const LATE_VARIABLE = 'OKR_LATE_';

/** Name of the tag that tells the sidebar which file it is beside. */
export const FILE_TAG = 'okr-file';
