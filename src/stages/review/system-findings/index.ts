/**
 * 系统核对 (L5): what the system finds in the file by itself beside each of the nine points, for the reviewer to look at.
 * The reviewer's own finding stays theirs.
 */
export { fileChecked, findForReview } from './find-for-review';
export type { HintPoint } from './hint';
export { systemFindings } from './system-findings';
export { hintOutput, hintPoints, type HintVariables, hintWordsIn } from './variables';
