/**
 * 听证 (C6, 处罚法 63-65): from the party's request over presider, notice and minutes to the report that the decision rests
 * on. Who may preside, when it may be held, and what it means for scope, review and decision stands here.
 */
import { z } from 'zod';
import { section, shownRows } from '../../ports/shown';
import { stage } from '../../ports/stage';
import { deliveryMethodNames } from '../service';
import { registerAgents } from './agents';
import { closedGroundNames, hearingResultNames, reportOpinionNames } from './hearing';
import { hearingNoticeLimit } from './limits';
import { hearingChangedMessage } from './messages';
import { hearingMinutesPaper, hearingNoticePaper, hearingNoticeReceiptPaper, hearingReportPaper } from './papers';
import { postponeHearing } from './postpone';
import { hearingActs } from './record';
import { possiblePresiders, possibleRecorders } from './picks';
import { askRecusal, decideRecusal } from './recusal';
import { hearingRows } from './rows';
import { runningHearing } from './state';
import { hearingOf, hearingView } from './view';
import { waiveDefence } from './waive-rights';
import { withdrawHearing } from './withdraw';
import { writeMinutes } from './write-minutes';

export { afterNotice, afterNoticeStates } from './after-notice';
export { registerAgents } from './agents';
export { appointPresider } from './appoint-presider';
export { arrangeHearing } from './arrange-hearing';
export { closedGrounds, type Hearing, hearingResults, reportOpinions } from './hearing';
export { hearingInWords } from './in-words';
export { openHearing } from './open-hearing';
export { postponeHearing } from './postpone';
export { recordHearing } from './record-hearing';
export { askRecusal, decideRecusal } from './recusal';
export { answerReport, reportHearing } from './report';
export { hearingRows } from './rows';
export { serveHearingNotice } from './serve-hearing-notice';
export { heardAt, hearingWasHeld, requireHearingSettled } from './settled';
export { hearingState, hearingStates } from './state';
export { withdrawHearing } from './withdraw';
export { waiveDefence } from './waive-rights';
export { writeMinutes } from './write-minutes';

export const hearing = stage({
  name: 'hearing',
  title: '听证',
  rows: [hearingRows],
  papers: [hearingNoticePaper, hearingNoticeReceiptPaper, hearingMinutesPaper, hearingReportPaper],
  limits: [hearingNoticeLimit],
  messages: [hearingChangedMessage],
  recordActs: hearingActs,
  processes: ['Hearing'],
  performers: [{ variable: 'presiders', title: '听证主持人', accounts: (file) => [runningHearing(file)?.presiderId] }],
  picks: { presider: possiblePresiders, recorder: possibleRecorders },
  acts: [waiveDefence, registerAgents, askRecusal, decideRecusal, postponeHearing, withdrawHearing, writeMinutes],
  shows: [
    shownRows('hearings', hearingRows, z.array(hearingView), { each: (row, { nameOf }) => hearingOf(row, nameOf) }),
  ],
  sections: [
    section(__dirname, 'section.eta', {
      closedGroundNames,
      deliveryMethodNames,
      hearingResultNames,
      reportOpinionNames,
    }),
  ],
});
