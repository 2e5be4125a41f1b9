import { chineseDay } from '../../law/calendar/day';
import { sentence } from '../../law/papers/words';
import type { SignedFile } from '../../ports/case-file';
import { type Hearing, reportOpinionNames } from './hearing';
import { namesOf, whenInWords } from './hearing-notice-text';

/** 听证报告: the course of the hearing and what the presider makes of it (处罚法 65). */
export async function reportText(file: SignedFile, hearing: Hearing): Promise<string[]> {
  const { requestedOn, scheduledAt, place, closedGround, signed, reportOpinion, reportText: text } = hearing;
  const { presider, recorder } = await namesOf(file, hearing);
  return [
    `案由：${file.case.matter}`,
    `当事人：${file.party.name}`,
    `当事人于${chineseDay(requestedOn)}要求听证。听证于${whenInWords(scheduledAt!)}在${place!}` +
      `${closedGround === null ? '公开' : '不公开'}举行，由${presider.name}主持，${recorder.name}记录；` +
      `听证笔录${signed ? '已由当事人核对签字' : '当事人拒绝签字，主持人已经注明'}。`,
    `听证意见：${reportOpinionNames[reportOpinion!]}。${sentence(text!)}`,
    '附：听证笔录',
    `听证主持人：${presider.name}　${chineseDay(file.today)}`,
  ];
}
