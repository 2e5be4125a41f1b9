import { z } from 'zod';
import { BusinessError } from '../../base/business-error';
import { newId } from '../../base/ids';
import { paragraph } from '../../law/text/input-fields';
import { assertNoPersonalData } from '../../law/text/personal-data';
import { act } from '../../ports/act';
import type { CaseFile } from '../../ports/case-file';
import type { Hearing, Recusal } from './hearing';
import { hearingChangedMessage } from './messages';
import { recusalAsked, recusalDecided } from './record';
import { hearingRows } from './rows';
import { runningHearing, unscheduled } from './state';
import { hearingOf, hearingView } from './view';

export const pendingRecusal = ({ recusals }: Hearing): Recusal | null =>
  recusals.find(({ upheld }) => upheld === null) ?? null;

const about = { presider: '听证主持人', recorder: '记录员' } as const;

/** The party challenges presider or recorder (处罚法 64 四项); one application at a time. */
export const askRecusal = act({
  name: 'ask-hearing-recusal',
  title: '登记听证回避申请',
  roles: ['handler'],
  obstacle(file) {
    const hearing = runningHearing(file);
    if (!hearing?.presiderId) return '本案没有已经指定主持人的听证';
    return pendingRecusal(hearing) ? '已有回避申请等待机关负责人决定' : null;
  },
  input: z.strictObject({
    about: z.enum(['presider', 'recorder']).describe('申请谁回避'),
    reason: paragraph(2000).describe('申请回避的理由'),
  }),
  run(file, given) {
    assertNoPersonalData(given.reason, 'reason', file.party);
    const hearing = runningHearing(file)!;
    const account = (given.about === 'presider' ? hearing.presiderId : hearing.recorderId)!;
    const asked = { about: account, reason: given.reason, appliedOn: file.today, upheld: null };
    const recusals = [...hearing.recusals, { ...asked, decidedBy: null, decisionReason: null }];
    const changed = { ...hearing, recusals };
    file.rows(hearingRows).save(changed);
    file.note(recusalAsked, { hearingId: hearing.id, about: account }, { reason: given.reason });
    return changed;
  },
  api: {
    method: 'post',
    path: 'hearing/recusals',
    summary: '登记当事人申请听证主持人、记录员回避',
    inputId: 'HearingRecusal',
    status: 201,
    result: hearingView,
    show: hearingOf,
  },
  page: {
    path: 'hearing/recusals',
    intro:
      '当事人认为主持人、记录员与本案有直接利害关系的，有权申请回避，由机关负责人决定（行政处罚法第六十四条第四项）。',
    submit: '登记',
    texts: { choices: { about }, hints: { reason: '请勿填写姓名、证件号码、电话等个人信息' } },
  },
});

/** The head decides on it; upheld, somebody else is appointed and the party is told anew. */
export const decideRecusal = act({
  name: 'decide-hearing-recusal',
  title: '决定听证回避',
  roles: ['head'],
  signature: 'required',
  obstacle: undecided,
  input: z.strictObject({
    upheld: z.boolean().describe('同意回避'),
    reason: paragraph(2000).describe('决定的理由'),
  }),
  run(file, { upheld, reason }) {
    assertNoPersonalData(reason, 'reason', file.party);
    const hearing = runningHearing(file)!;
    const asked = pendingRecusal(hearing)!;
    if (asked.about === file.by.id) throw new BusinessError('FORBIDDEN', '不能决定对自己的回避申请');
    const decided = { ...asked, upheld, decidedBy: file.by.id, decisionReason: reason };
    const recusals = hearing.recusals.map((each) => (each === asked ? decided : each));
    const again = { ...unscheduled(hearing, '主持人、记录员回避'), presiderId: null, recorderId: null };
    const changed = { ...(upheld ? again : hearing), recusals };
    file.rows(hearingRows).save(changed);
    file.note(recusalDecided, { hearingId: hearing.id, about: asked.about, upheld }, { reason });
    if (upheld) file.send(hearingChangedMessage, newId(), {}, hearing.id);
    return changed;
  },
  api: {
    method: 'post',
    path: 'hearing/recusal-decision',
    summary: '机关负责人决定听证主持人、记录员是否回避',
    inputId: 'HearingRecusalDecision',
    status: 200,
    result: hearingView,
    show: hearingOf,
  },
  page: {
    path: 'hearing/recusal-decision',
    intro: '同意回避的，另行指定主持人、记录员，并重新通知当事人（行政处罚法第六十四条）。',
    submit: '决定',
    texts: { hints: { reason: '请勿填写姓名、证件号码、电话等个人信息' } },
  },
});

function undecided(file: CaseFile): string | null {
  const hearing = runningHearing(file);
  return hearing && pendingRecusal(hearing) ? null : '没有等待决定的听证回避申请';
}
