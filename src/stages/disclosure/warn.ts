import type { CaseFile } from '../../ports/case-file';
import { disclosureLimitWarned } from './record';
import { disclosureRows } from './rows';

/** Records that the limit to publish is about to end (黄牌, C13, D7). */
export function warnOfDisclosureLimit(file: CaseFile, disclosureId: string): void {
  const { publishDueOn, basis } = file.rows(disclosureRows).get(disclosureId);
  file.note(disclosureLimitWarned, { disclosureId, publishDueOn }, { basis });
}
