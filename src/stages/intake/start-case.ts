import { BusinessError } from '../../base/business-error';
import type { CaseFile } from '../../ports/case-file';
import { registrationPaper } from './papers';
import { processStarted } from './record';
import { registrationText } from './registration';

/** A decision table as it is deployed today. */
interface TableToday {
  key: string;
  version: number;
}

/**
 * Ties the case to its process instance and to catalogue and review policy of today (L1), and makes 案件来源登记表 (处罚法 54).
 * @throws BusinessError DUPLICATE_INSTANCE for a second instance of the same case
 */
export async function startCase(
  file: CaseFile,
  processInstanceKey: string,
  { scope, policy }: { scope: TableToday; policy: TableToday },
): Promise<void> {
  const before = file.case.processInstanceKey;
  if (before !== null && before !== processInstanceKey) throw new BusinessError('DUPLICATE_INSTANCE');
  file.change({ processInstanceKey, scopeTableKey: scope.key, policyTableKey: policy.key });
  const { registrationNumber: number, registeredBy: madeBy } = file.case;
  const paragraphs = registrationText(file.case, file.party, await file.officers());
  file.paper(registrationPaper, { number, paragraphs, madeBy });
  const versions = { scopeTableVersion: scope.version, policyVersion: policy.version };
  file.note(processStarted, { processInstanceKey, ...versions });
}
