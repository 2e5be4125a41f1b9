/**
 * 法制审核统计 (L9): review rate, opinions, durations, late reviews and staffing of an agency or of all, by group, for pages,
 * API and spreadsheet. What is counted across cases the database answers.
 */
export { agencyOfStatistics, maySeeStatistics } from './access';
export {
  countedOpinions,
  type Duration,
  type Grouping,
  groupingNames,
  groupings,
  type ReviewCounts,
  type Staff,
  type StatisticsFilter,
} from './counts';
export { reportCsv, reportTable } from './csv';
export { noCounts, type ReviewFigures } from './figures';
export { type CountsAsked, reviewCounts, staffOn } from './queries';
export { reviewReport, type ReviewReport } from './report';
