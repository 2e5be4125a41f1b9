/**
 * 公示 (处罚法 48, D7-D11): a served decision is reviewed, masked, approved and put on the portal, and taken down when its
 * period ends. A revoked decision is withdrawn from it, with the reason.
 */
import { section, shownLatest } from '../../ports/shown';
import { stage } from '../../ports/stage';
import { disclosureStatusNames } from './disclosure';
import { publishLimit } from './limits';
import { disclosureRequestedMessage, disclosureSettledMessage } from './messages';
import * as record from './record';
import { disclosureRows } from './rows';
import { disclosureView } from './view';

export {
  type Disclosure,
  type DisclosureStatus,
  disclosureStatusNames,
  type NonDisclosureGround,
  nonDisclosureGroundNames,
  nonDisclosureGrounds,
} from './disclosure';
export { confirmSettlement } from './confirm-settlement';
export { determineDisclosureLimit } from './determine-limit';
export { publishLimit } from './limits';
export { maskDecision } from './mask-decision';
export { publicText } from './public-text';
export { publish } from './publish';
export { decisionPublished } from './record';
export { disclosureById, type DisclosureFilter, publicDisclosures } from './queries';
export { recordDisclosureApproval } from './record-approval';
export { recordDisclosureReview } from './record-review';
export { requestDisclosure } from './request';
export { disclosureRows } from './rows';
export { settleDisclosure } from './settle';
export { takeDown } from './take-down';
export { disclosurePreview, disclosureView } from './view';
export { warnOfDisclosureLimit } from './warn';
export { withdraw } from './withdraw';

export const disclosure = stage({
  name: 'disclosure',
  title: '公示',
  rows: [disclosureRows],
  limits: [publishLimit],
  processes: ['Disclosure'],
  messages: [disclosureRequestedMessage, disclosureSettledMessage],
  recordActs: [
    record.disclosureRequested,
    record.disclosureLimitDetermined,
    record.disclosureLimitWarned,
    record.disclosureAllowed,
    record.disclosureRefused,
    record.decisionMasked,
    record.disclosureApproved,
    record.disclosureSentBack,
    record.decisionPublished,
    record.decisionTakenDown,
    record.publicationWithdrawn,
    record.publicationCancelled,
  ],
  shows: [shownLatest('disclosure', disclosureRows, disclosureView.nullable())],
  sections: [section(__dirname, 'section.eta', { disclosureStatusNames })],
});
