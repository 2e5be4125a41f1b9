/**
 * The board of supervisors (监督看板, I4): what is overdue, refused, stopped, unsigned or long under review, by agency.
 * Every number is counted as the list of cases finds it.
 */
export { boardOf, maySeeBoard } from './board';
