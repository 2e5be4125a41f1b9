/**
 * 审核范围 (处罚法 58, L1): whether the intended handling needs legal review, by the catalogue as deployed and the agency's
 * review policy. What that policy says of reviewers and rounds is read here, too.
 */
import { z } from 'zod';
import { shownRows } from '../../ports/shown';
import { stage } from '../../ports/stage';
import { scopeDetermined } from './record';
import { scopeFindingRows } from './rows';
import { scopeView } from './view';

export { determineScope } from './determine-scope';
export { leastReviewers, reviewPolicy, type ReviewPolicy } from './policy';
export { scopeFindingRows } from './rows';
export { findScope, keepMajor, type ScopeFacts } from './scope';
export type { ScopeFinding, ScopeRow } from './scope-finding';
export { currentScopeTable, type DeployedVersion, tablesToday } from './tables-today';
export { penaltyFacts, tableFacts } from './table-facts';
export { scopeView } from './view';

export const scope = stage({
  name: 'scope',
  title: '审核范围认定',
  rows: [scopeFindingRows],
  recordActs: [scopeDetermined],
  shows: [shownRows('scopeFindings', scopeFindingRows, z.array(scopeView))],
});
