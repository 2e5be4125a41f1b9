import { unfounded } from '../../ports/messages';
import type { CaseFile } from '../../ports/case-file';
import { disclosureRows } from './rows';

/** That the disclosure of this decision is settled. @throws BusinessError MESSAGE_UNFOUNDED */
export function confirmSettlement(file: CaseFile, decisionId: string): void {
  const disclosure = file
    .rows(disclosureRows)
    .all()
    .find((each) => each.decisionId === decisionId);
  if (!disclosure?.settledAt) throw unfounded('公示尚未办结');
}
