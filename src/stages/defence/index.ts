/**
 * 陈述申辩 (C5, 处罚法 45, 62): what the party says within the window, its waiver, and the review that never makes a
 * penalty heavier. Whether the party has been heard is answered here.
 */
import { z } from 'zod';
import { section, shownRows } from '../../ports/shown';
import { stage } from '../../ports/stage';
import { deliveryMethodNames } from '../service';
import { defenceFindingNames } from './defence';
import { defenceReceivedMessage, defenceWaivedMessage } from './messages';
import { defenceReviewPaper } from './papers';
import { receiveDefence } from './receive-defence';
import { defenceReceived, defenceReviewed, defenceWaived, windowClosed } from './record';
import { defenceRows } from './rows';
import { defenceView } from './view';
import { waiveDefence } from './waive-defence';

export { checkDefences, defenceStates } from './check-defences';
export {
  type Defence,
  type DefenceFinding,
  defenceFindingNames,
  defenceFindings,
  type DefenceForm,
  defenceFormNames,
} from './defence';
export { type Heard, isHeard, isWindowOver, needsNotice, requireHeard, requireNotHeavier } from './heard';
export { defenceReviewPaper } from './papers';
export { receiveDefence } from './receive-defence';
export { type DefenceReviewForm, recordDefence } from './record-defence';
export { defenceRows } from './rows';
export { defenceView } from './view';
export { waiveDefence } from './waive-defence';

export const defence = stage({
  name: 'defence',
  title: '陈述申辩',
  rows: [defenceRows],
  papers: [defenceReviewPaper],
  messages: [defenceReceivedMessage, defenceWaivedMessage],
  recordActs: [defenceReceived, defenceWaived, defenceReviewed, windowClosed],
  acts: [receiveDefence, waiveDefence],
  shows: [shownRows('defences', defenceRows, z.array(defenceView))],
  sections: [section(__dirname, 'section.eta', { deliveryMethodNames, defenceFindingNames })],
});
