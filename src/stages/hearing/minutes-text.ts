import { chineseDay } from '../../law/calendar/day';
import { partyInWords } from '../../law/papers/words';
import type { SignedFile } from '../../ports/case-file';
import { officersInWords } from '../officers';
import { closedGroundNames, type Hearing } from './hearing';
import { namesOf, whenInWords } from './hearing-notice-text';

/** 听证笔录: who was there, what was said, and who signed or refused to (处罚法 64 七、八项). */
export async function minutesText(file: SignedFile, hearing: Hearing): Promise<string[]> {
  const { scheduledAt, place, closedGround, agents, minutes, signed, unsignedNote, heldOn } = hearing;
  const { presider, recorder } = await namesOf(file, hearing);
  return [
    `案由：${file.case.matter}`,
    `时间：${whenInWords(scheduledAt!)}　地点：${place!}`,
    closedGround === null ? '举行方式：公开' : `举行方式：不公开（${closedGroundNames[closedGround]}）`,
    `主持人：${presider.name}　记录员：${recorder.name}`,
    `调查人员：${officersInWords(await file.officers())}`,
    partyInWords(file.party),
    agents.length > 0 ? `委托代理人：${agents.map(({ name, mandate }) => `${name}（${mandate}）`).join('、')}` : '',
    ...minutes!.split('\n'),
    signed
      ? '以上笔录经当事人或者其代理人核对无误，签字或者盖章。'
      : `当事人或者其代理人拒绝签字或者盖章，主持人注明：${unsignedNote ?? ''}`,
    `主持人：${presider.name}　记录员：${recorder.name}　${chineseDay(heldOn!)}`,
  ];
}
