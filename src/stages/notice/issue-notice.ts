import { BusinessError } from '../../base/business-error';
import { newId } from '../../base/ids';
import type { CaseFile } from '../../ports/case-file';
import { findingsRows } from '../investigation';
import { hearingRightOf } from './hearing-right';
import { defenceLimit } from './limits';
import type { Notice } from './notice';
import { noticeText } from './notice-text';
import { noticePaper } from './papers';
import { noticeIssued } from './record';
import { noticeRows } from './rows';

/**
 * 制作行政处罚事先告知书 for exactly these findings (处罚法 44, 63); changed findings get a notice of their own.
 * @throws BusinessError NOT_ALLOWED_NOW unless they are concluded findings of this case that intend a penalty
 */
export async function issueNotice(file: CaseFile, findingsId: string): Promise<Notice> {
  const findings = file.rows(findingsRows).find(findingsId);
  if (!findings || findings.concludedAt === null || findings.outcome !== 'penalty') {
    throw new BusinessError('NOT_ALLOWED_NOW', '只能对已终结调查、拟给予处罚的意见制作告知书。');
  }
  const { case: row, party, agency, today: on } = file;
  const number = await file.number('notice');
  const { grounds: hearingGrounds, tableVersion: hearingTableVersion } = await hearingRightOf(file, findings);
  const told = { hearingGrounds, hearingTableVersion, issuedAt: file.now.toISOString() };
  const notice: Notice = { ...unserved, ...told, id: newId(), caseId: row.id, findingsId, number };
  file.rows(noticeRows).save(notice);
  file.moveTo('noticed');
  const { count: windowDays } = await file.limits.length(defenceLimit);
  const officers = await file.officers();
  const paragraphs = noticeText({ case: row, party, findings, agency, officers, windowDays, hearingGrounds, on });
  file.paper(noticePaper, { number, paragraphs, madeBy: findings.concludedBy ?? 'system' });
  const hearingRows = hearingGrounds.map(({ row: name }) => name).join(',');
  file.note(noticeIssued, { noticeId: notice.id, findingsId, number, hearingRows, hearingTableVersion });
  return notice;
}

const unserved = { servedOn: null, method: null, defenceEndsOn: null, waivedOn: null };
