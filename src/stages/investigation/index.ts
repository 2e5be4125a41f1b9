/**
 * 调查取证 (C4, 处罚法 40, 54, 57): what was found and how it is to be handled, drafted in versions, made final with a report.
 * How versions and penalties compare and read stands here, too.
 */
import { z } from 'zod';
import { section, shownRows } from '../../ports/shown';
import { stage } from '../../ports/stage';
import { outcomeNames, triggerNames } from './findings';
import { penaltyInWords } from './penalty-in-words';
import { draftFindings } from './draft-findings';
import { investigationReportPaper } from './papers';
import { findingsDrafted, investigationConcluded } from './record';
import { findingsRows } from './rows';
import { findingsOf, findingsView } from './view';

export { concludeFindings, concludeInvestigation, noteConclusion } from './conclude';
export { draftFindings } from './draft-findings';
export {
  type Findings,
  type Outcome,
  outcomeNames,
  outcomes,
  type Penalty,
  type ReviewTriggers,
  triggerNames,
} from './findings';
export { findingsInput, type FindingsInput } from './findings-input';
export { isHeavier } from './heavier';
export { involvedIn } from './involved';
export { investigationReportPaper } from './papers';
export { penaltyInWords } from './penalty-in-words';
export { findingsRows } from './rows';
export { revisionOf } from './revision';
export { tellsTheSame } from './tells-the-same';
export { differ, newest, newestConcluded } from './versions';
export { findingsView } from './view';

export const investigation = stage({
  name: 'investigation',
  title: '调查取证',
  rows: [findingsRows],
  papers: [investigationReportPaper],
  recordActs: [findingsDrafted, investigationConcluded],
  acts: [draftFindings],
  shows: [shownRows('findings', findingsRows, z.array(findingsView), { each: findingsOf })],
  sections: [section(__dirname, 'section.eta', { outcomeNames, penaltyInWords, triggerNames })],
});
