import { BusinessError } from '../../base/business-error';
import type { CaseFile } from '../../ports/case-file';
import { hearingWasHeld } from '../hearing';
import { type Findings, findingsRows } from '../investigation';
import { scopeDetermined } from './record';
import { scopeFindingRows } from './rows';
import { findScope, keepMajor } from './scope';
import type { ScopeFinding } from './scope-finding';

/**
 * 认定是否属于重大执法决定 for exactly these findings (处罚法 58, L1), and sends the case to review or to decision.
 * @throws BusinessError NOT_FOUND, NOT_ALLOWED_NOW for a draft; what `findScope` throws
 */
export async function determineScope(file: CaseFile, findingsId: string): Promise<ScopeFinding> {
  const findings = file.rows(findingsRows).get(findingsId);
  if (findings.concludedAt === null) {
    throw new BusinessError('NOT_ALLOWED_NOW', '拟处理意见尚未确定，不能认定审核范围。');
  }
  const { case: row, party, agency, now } = file;
  const judged = hearingWasHeld(file) ? afterHearing(findings) : findings;
  const found = await findScope(file.rules, { case: row, party, agency, findings: judged, now });
  const scope = keepMajor(found, file.rows(scopeFindingRows).all());
  file.rows(scopeFindingRows).save(scope);
  file.moveTo(scope.major ? 'reviewing' : 'deciding');
  const { id: scopeFindingId, major, tableVersion, policyVersion, reason } = scope;
  const rows = scope.rows.map(({ row: name }) => name).join(',');
  file.note(scopeDetermined, { scopeFindingId, findingsId, major, rows, tableVersion, policyVersion }, { reason });
  return scope;
}

/**
 * What went through a hearing is reviewed (处罚法 58 一款二项), whatever was ticked: a hearing is held only where major
 * rights of the party are at stake (63).
 */
const afterHearing = (findings: Findings): Findings => ({
  ...findings,
  triggers: { ...findings.triggers, majorRights: true, hearingHeld: true },
});
