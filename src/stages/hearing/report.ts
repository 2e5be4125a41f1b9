import { BusinessError } from '../../base/business-error';
import { required } from '../../law/case/refuse';
import { assertNoPersonalData } from '../../law/text/personal-data';
import type { SignedFile } from '../../ports/case-file';
import type { Findings } from '../investigation';
import { unanswered } from './due';
import type { Hearing, ReportOpinion } from './hearing';
import { hearingReportPaper } from './papers';
import { requirePresider } from './presider-rules';
import { hearingReported, reportAnswered } from './record';
import { reportText } from './report-text';
import { hearingRows } from './rows';

/** The form hearing-report as it comes in. */
export interface ReportForm {
  opinion: ReportOpinion | null;
  text: string;
}

/**
 * 听证报告 of the presider to the head, on the minutes (处罚法 65).
 * @throws BusinessError NOT_FOUND, NOT_ALLOWED_NOW, TASK_REFUSED, PERSONAL_DATA_IN_TEXT
 */
export async function reportHearing(file: SignedFile, hearingId: string, form: ReportForm): Promise<Hearing> {
  const hearing = file.rows(hearingRows).get(hearingId);
  if (hearing.outcome !== 'held' || hearing.reportedAt !== null)
    throw new BusinessError('NOT_ALLOWED_NOW', '听证没有举行完毕，或者已经提出听证报告。');
  requirePresider(file, hearing);
  const opinion = required(form.opinion, '听证意见', 'reportOpinion');
  const text = required(form.text, '听证意见的理由', 'reportText');
  assertNoPersonalData(text, 'reportText', file.party);
  const by = { reportedBy: file.by.id, reportedAt: file.now.toISOString() };
  const reported: Hearing = { ...hearing, ...by, reportOpinion: opinion, reportText: text };
  file.rows(hearingRows).save(reported);
  file.paper(hearingReportPaper, { paragraphs: await reportText(file, reported) });
  file.note(hearingReported, { hearingId, opinion }, { reason: text });
  return reported;
}

/** The officers conclude their findings after a report that proposed something else: its answer (处罚法 65). */
export function answerReport(file: SignedFile, findings: Findings): void {
  const hearing = unanswered(file.rows(hearingRows).all());
  if (hearing) {
    file.rows(hearingRows).save({ ...hearing, answeredBy: findings.id });
    const changed = findings.concludedAt! > hearing.reportedAt!;
    file.note(reportAnswered, { hearingId: hearing.id, findingsId: findings.id, changed });
  }
}
