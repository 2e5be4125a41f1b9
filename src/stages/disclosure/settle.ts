import type { CaseFile } from '../../ports/case-file';
import type { Disclosure } from './disclosure';
import { publishLimit } from './limits';
import { disclosureSettledMessage } from './messages';
import { disclosureRows } from './rows';

/**
 * Tells the case, once, that its disclosure is settled (公示办结): published, refused or withdrawn. Where nothing is
 * published the limit to publish ends.
 */
export function settleDisclosure(file: CaseFile, disclosureId: string): void {
  const rows = file.rows(disclosureRows);
  const disclosure = settled(file, rows.get(disclosureId));
  rows.save(disclosure);
  if (disclosure.status === 'refused') file.limits.end(publishLimit, file.today, '依法不予公示');
}

/** Sends the message unless it was sent. Returns the row to save. */
export function settled(file: CaseFile, disclosure: Disclosure): Disclosure {
  if (disclosure.settledAt !== null) return disclosure;
  file.send(disclosureSettledMessage, disclosure.id);
  return { ...disclosure, settledAt: file.now.toISOString() };
}
