import { chineseDay } from '../../law/calendar/day';
import type { Party } from '../../law/case/case';
import { partyInWords, yuan } from '../../law/papers/words';
import type { Agency } from '../../law/people/agency';
import type { Person } from '../../law/people/person';
import type { Decision } from '../decision';
import { type Penalty, penaltyInWords } from '../investigation';
import type { Balance } from './account';

interface Application {
  decision: Decision;
  penalty: Penalty;
  balance: Balance;
  party: Party;
  agency: Agency;
  court: string;
  head: Person;
  /** ISO date. */
  on: string;
}

/** 强制执行申请书 (强制法 55): what was decided, what is left of it, what the party was told. */
export function courtApplicationText({
  decision,
  penalty,
  balance,
  party,
  agency,
  court,
  head,
  on,
}: Application): string[] {
  const { unpaidYuan, surchargeUnpaidYuan } = balance;
  const money = unpaidYuan + surchargeUnpaidYuan > 0;
  return [
    `${court}：`,
    `申请人：${agency.name}，地址：${agency.address}，负责人：${head.name}`,
    `被申请人：${partyInWords(party)}`,
    `本机关于${chineseDay(decision.decidedOn)}作出行政处罚决定（${decision.number}）：${penaltyInWords(penalty)}。` +
      '被申请人在法定期限内不申请行政复议、不提起行政诉讼，经催告仍不履行。',
    `申请执行的内容：${money ? `罚没款${yuan(unpaidYuan)}，加处罚款${yuan(surchargeUnpaidYuan)}` : penaltyInWords(penalty)}`,
    '附：行政处罚决定书及作出决定的事实、理由和依据；当事人的意见及催告情况；申请强制执行标的情况。',
    '依据《中华人民共和国行政强制法》第五十三条、第五十四条、第五十五条的规定，申请强制执行。',
    `${agency.name}（印章）　负责人：${head.name}　${chineseDay(on)}`,
  ];
}
