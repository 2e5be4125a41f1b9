import { chineseDay } from '../../law/calendar/day';
import { partyInWords } from '../../law/papers/words';
import type { SignedFile } from '../../ports/case-file';
import { officersInWords } from '../officers';
import { closedGroundNames, type Hearing } from './hearing';

/** Date and time of an instant with +08:00, e.g. 2026年3月20日09:30. */
export const whenInWords = (scheduledAt: string): string =>
  `${chineseDay(scheduledAt.slice(0, 10))}${scheduledAt.slice(11, 16)}`;

/** Names of presider and recorder. @throws BusinessError NOT_FOUND */
export async function namesOf({ people }: SignedFile, { presiderId, recorderId }: Hearing) {
  const [presider, recorder] = await Promise.all([people.get(presiderId!), people.get(recorderId!)]);
  return { presider, recorder };
}

/** 行政处罚听证通知书: when, where, public or not, before whom, and the party's rights (处罚法 64 二项至五项). */
export async function hearingNoticeText(file: SignedFile, hearing: Hearing): Promise<string[]> {
  const { party, agency, today } = file;
  const { matter } = file.case;
  const { requestedOn, scheduledAt, place, closedGround, closedReason } = hearing;
  const { presider, recorder } = await namesOf(file, hearing);
  return [
    partyInWords(party),
    `你（单位）于${chineseDay(requestedOn)}就${matter}一案要求听证。` +
      '根据《中华人民共和国行政处罚法》第六十三条、第六十四条的规定，本机关决定举行听证，现通知如下：',
    `一、时间：${whenInWords(scheduledAt!)}`,
    `二、地点：${place!}`,
    closedGround === null
      ? '三、听证公开举行'
      : `三、听证不公开举行：${closedGroundNames[closedGround]}，${closedReason!}`,
    `四、听证主持人：${presider.name}（${presider.post}）；记录员：${recorder.name}（${recorder.post}）；` +
      `本案调查人员：${officersInWords(await file.officers())}`,
    '五、你（单位）认为主持人、记录员与本案有直接利害关系的，有权申请回避。',
    '六、你（单位）可以亲自参加听证，也可以委托一至二人代理；委托代理的，应当提交由委托人签名或者盖章的授权委托书，' +
      '代为放弃陈述、申辩、质证权利的，须有特别授权。',
    '七、参加听证请携带身份证明、证据材料；有证人出庭作证的，请事先告知本机关。',
    '八、当事人及其代理人无正当理由拒不出席听证或者未经许可中途退出听证的，视为放弃听证权利，终止听证。需要延期的，请在听证举行前提出。',
    `联系地址：${agency.address}，联系电话：${agency.phone}`,
    `${agency.name}（印章）${chineseDay(today)}`,
  ];
}
