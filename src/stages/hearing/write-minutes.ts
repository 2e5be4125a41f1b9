import { z } from 'zod';
import { paragraph } from '../../law/text/input-fields';
import { act } from '../../ports/act';
import { minutesWritten } from './record';
import { hearingRows } from './rows';
import { ownHearing } from './presider-rules';
import { hearingState, runningHearing } from './state';
import { hearingOf, hearingView } from './view';

/**
 * 填写听证笔录 (处罚法 64 七、八项): who said what, question by question. Names stand here and on the paper only, never in
 * variables of the process.
 */
export const writeMinutes = act({
  name: 'write-hearing-minutes',
  title: '填写听证笔录',
  roles: ['reviewer', 'head'],
  obstacle(file) {
    const hearing = runningHearing(file);
    return hearing && hearingState(hearing, file.now) === 'due' ? null : '本案没有到了举行时间的听证';
  },
  input: z.strictObject({ minutes: paragraph(60_000).describe('听证笔录') }),
  run(file, { minutes }) {
    const hearing = ownHearing(file);
    const changed = { ...hearing, minutes };
    file.rows(hearingRows).save(changed);
    file.note(minutesWritten, { hearingId: hearing.id });
    return changed;
  },
  api: {
    method: 'put',
    path: 'hearing/minutes',
    summary: '听证主持人填写听证笔录',
    inputId: 'HearingMinutes',
    status: 200,
    result: hearingView,
    show: hearingOf,
  },
  page: {
    path: 'hearing/minutes',
    intro:
      '依次记明：核对参加人、告知权利；调查人员提出违法事实、证据和处罚建议；当事人申辩和质证；最后陈述（行政处罚法第六十四条第七项、第八项）。' +
      '填写后在待办任务“主持听证”中登记结果，制作笔录。',
    submit: '保存',
    initial: (file) => ({ minutes: runningHearing(file)?.minutes ?? '' }),
  },
});
