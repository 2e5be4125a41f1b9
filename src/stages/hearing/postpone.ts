import { z } from 'zod';
import { newId } from '../../base/ids';
import { paragraph } from '../../law/text/input-fields';
import { assertNoPersonalData } from '../../law/text/personal-data';
import { act } from '../../ports/act';
import { hearingChangedMessage } from './messages';
import { ownHearing } from './presider-rules';
import { hearingPostponed } from './record';
import { hearingRows } from './rows';
import { runningHearing, unscheduled } from './state';
import { hearingOf, hearingView } from './view';

/** The presider puts the hearing off, at the party's request or for another good reason; the party is told anew. */
export const postponeHearing = act({
  name: 'postpone-hearing',
  title: '听证延期',
  roles: ['reviewer', 'head'],
  obstacle(file) {
    return runningHearing(file)?.scheduledAt ? null : '本案没有已经确定时间、地点的听证';
  },
  input: z.strictObject({ reason: paragraph(2000).describe('延期的理由') }),
  run(file, { reason }) {
    assertNoPersonalData(reason, 'reason', file.party);
    const hearing = ownHearing(file);
    const changed = unscheduled(hearing, reason);
    file.rows(hearingRows).save(changed);
    file.note(hearingPostponed, { hearingId: hearing.id }, { reason });
    file.send(hearingChangedMessage, newId(), {}, hearing.id);
    return changed;
  },
  api: {
    method: 'post',
    path: 'hearing/postponement',
    summary: '听证主持人决定延期',
    inputId: 'HearingPostponement',
    status: 200,
    result: hearingView,
    show: hearingOf,
  },
  page: {
    path: 'hearing/postponement',
    intro: '延期后重新确定时间、地点，并在新的听证举行七个工作日前通知当事人（行政处罚法第六十四条第二项）。',
    submit: '延期',
    texts: { hints: { reason: '请勿填写姓名、证件号码、电话等个人信息' } },
  },
});
