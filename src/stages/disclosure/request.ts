import type { CaseFile } from '../../ports/case-file';
import { decisionRows } from '../decision';
import { disclosureRequestedMessage } from './messages';
import { newDisclosure } from './new-disclosure';
import { disclosureRequested } from './record';
import { disclosureRows } from './rows';

/**
 * 提请公示 (处罚法 48): one disclosure per decision, prepared in a process of its own that the message starts. Returns its id.
 * @throws BusinessError NOT_FOUND
 */
export function requestDisclosure(file: CaseFile, decisionId: string, caseUrl: string): string {
  const decision = file.rows(decisionRows).get(decisionId);
  const disclosure = newDisclosure(file.case, decision);
  file.rows(disclosureRows).save(disclosure);
  const { id: caseId, agencyId, registrationNumber, matter } = file.case;
  const ids = { decisionId, disclosureId: disclosure.id };
  const variables = { caseId, caseUrl, agencyId, registrationNumber, matter, ...ids, refusal: '' };
  file.send(disclosureRequestedMessage, disclosure.id, variables, decisionId);
  file.note(disclosureRequested, ids);
  return disclosure.id;
}
