import { z } from 'zod';
import { paragraph } from '../../law/text/input-fields';
import { assertNoPersonalData } from '../../law/text/personal-data';
import { act } from '../../ports/act';
import type { Findings } from './findings';
import { draftDropped } from './record';
import { findingsRows } from './rows';
import { openDraft } from './versions';
import { findingsOf, findingsView } from './view';

/**
 * 放弃草稿: the case goes on by the version that was concluded, not by the newer draft (处罚法 54, 57; U2); until then nothing is
 * decided.
 * @throws BusinessError PERSONAL_DATA_IN_TEXT, field reason
 */
export const dropDraft = act({
  name: 'drop-draft',
  title: '放弃未终结的文稿',
  roles: ['handler', 'head'],
  obstacle: (file) => (openDraft(file.rows(findingsRows).all()) ? null : '没有未终结的新一稿'),
  input: z.strictObject({ reason: paragraph(1000).describe('放弃的理由') }),
  run(file, { reason }) {
    assertNoPersonalData(reason, 'reason', file.party);
    const findings = file.rows(findingsRows);
    const draft = openDraft(findings.all())!;
    const dropped: Findings = {
      ...draft,
      droppedBy: file.by.id,
      droppedAt: file.now.toISOString(),
      dropReason: reason,
    };
    findings.save(dropped);
    file.note(draftDropped, { findingsId: draft.id, version: draft.version }, { reason });
    return dropped;
  },
  api: {
    method: 'post',
    path: 'findings/drop',
    summary: '放弃未终结的调查结论新稿，写明理由',
    inputId: 'DraftToDrop',
    status: 201,
    result: findingsView,
    show: findingsOf,
  },
  page: {
    path: 'findings/drop',
    intro:
      '调查结论的新一稿没有终结，机关负责人不能就以前的一稿作出决定。不再采用新一稿的，写明理由放弃；文稿留在案卷里。',
    submit: '放弃',
    texts: { hints: { reason: '请勿填写姓名、证件号码、电话等个人信息' } },
  },
});
