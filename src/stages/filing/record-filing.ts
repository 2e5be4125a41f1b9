import { required, requireStatus } from '../../law/case/refuse';
import { assertNoPersonalData } from '../../law/text/personal-data';
import type { SignedFile } from '../../ports/case-file';
import { filingText } from './filing-text';
import { decideLimit } from './limits';
import { filingPaper } from './papers';
import { caseFiled, caseNotFiled } from './record';

/** The form filing-decision as it comes in. */
export interface FilingForm {
  approved: boolean | null;
  reason: string;
}

/**
 * Files the case with its number and starts the ninety days to decide (处罚法 54, 60), or does not file it. Returns
 * whether it was filed.
 * @throws BusinessError NOT_ALLOWED_NOW, TASK_REFUSED, PERSONAL_DATA_IN_TEXT
 */
export async function recordFiling(file: SignedFile, { approved: given, reason }: FilingForm): Promise<boolean> {
  requireStatus(file.case, 'registered');
  const approved = required(given, '是否准予立案', 'filingApproved');
  required(reason, '立案或者不予立案的理由', 'filingReason');
  assertNoPersonalData(reason, 'filingReason', file.party);

  file.change({ filingReason: reason });
  if (approved) await fileCase(file);
  else file.moveTo('not-filed');
  const { number, filedOn } = file.case;
  const decided = { approved, reason, head: file.by, on: file.today };
  const paragraphs = filingText(file.case, file.party, await file.officers(), decided);
  file.paper(filingPaper, { number: approved ? number : null, paragraphs });
  file.note(approved ? caseFiled : caseNotFiled, { number, filedOn }, { reason });
  return approved;
}

async function fileCase(file: SignedFile): Promise<void> {
  file.moveTo('investigating');
  file.change({ filedOn: file.today, number: file.case.number ?? (await file.number('case')) });
  await file.limits.open(decideLimit, file.today);
}
