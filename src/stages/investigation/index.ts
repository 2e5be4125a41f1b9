/**
 * 调查取证 (C4, 处罚法 40, 54, 57): what was found and how it is to be handled, drafted in versions, made final with a report.
 * How versions and penalties compare and read stands here, too.
 */
import { z } from 'zod';
import { section, shownRows } from '../../ports/shown';
import { stage } from '../../ports/stage';
import { lateGroundNames, outcomeNames, triggerNames } from './findings';
import { penaltyInWords } from './penalty-in-words';
import { draftFindings } from './draft-findings';
import { dropDraft } from './drop-draft';
import { investigationReportPaper } from './papers';
import { draftDropped, findingsDrafted, investigationConcluded } from './record';
import { findingsRows } from './rows';
import { findingsOf, findingsView } from './view';

export { isYoungerThan } from './asked-rules';
export { concludeFindings, concludeInvestigation, noteConclusion } from './conclude';
export { draftFindings } from './draft-findings';
export { dropDraft } from './drop-draft';
export {
  type Asked,
  type Findings,
  type Outcome,
  outcomeNames,
  outcomes,
  type Penalty,
  type ReviewTriggers,
  triggerNames,
} from './findings';
export { findingsInput, type FindingsInput } from './findings-input';
export { heavierKinds, isHeavier, onlyLowered } from './heavier';
export { investigationReportPaper } from './papers';
export { confiscatedYuan, noneSince } from './penalty';
export { penaltyInWords } from './penalty-in-words';
export { kindsOf } from './penalty-kinds';
export { findingsRows } from './rows';
export { revisionOf } from './revision';
export { tellsTheSame } from './tells-the-same';
export { differ, newest, newestConcluded, openDraft } from './versions';
export { findingsView } from './view';

export const investigation = stage({
  name: 'investigation',
  title: '调查取证',
  rows: [findingsRows],
  papers: [investigationReportPaper],
  recordActs: [findingsDrafted, draftDropped, investigationConcluded],
  acts: [draftFindings, dropDraft],
  shows: [shownRows('findings', findingsRows, z.array(findingsView), { each: findingsOf })],
  sections: [section(__dirname, 'section.eta', { lateGroundNames, outcomeNames, penaltyInWords, triggerNames })],
});
