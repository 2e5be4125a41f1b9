/**
 * The list of cases: what it may be asked for, what it finds for whom, filters that a person keeps, and the list as a
 * file. API and pages ask in the same way.
 */
export { type ExportFormat, exportCases } from './export';
export { agenciesOf, findCases } from './find';
export { addressOf, caseQuery, type CaseListQuery } from './query';
export { forgetFilter, saveFilter, savedFilterInput } from './saved-filters';
