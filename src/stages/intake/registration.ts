import { chineseDay, dayOf } from '../../law/calendar/day';
import { caseSourceNames, type EnforcementCase, type Party } from '../../law/case/case';
import { discoveredTooLate } from './discovery';
import { suspectedActOf } from './suspected-act';
import { officersInWords } from '../officers';
import type { Person } from '../../law/people/person';
import { partyInWords, sentence } from '../../law/papers/words';

/** 案件来源登记表 (处罚法 54). */
export function registrationText(enforcementCase: EnforcementCase, party: Party, officers: Person[]): string[] {
  const { registrationNumber, source, sourceDetail, matter, registeredAt } = enforcementCase;
  const act = suspectedActOf(enforcementCase);
  return [
    `登记号：${registrationNumber}`,
    `案件来源：${sentence(`${caseSourceNames[source]}，${sourceDetail}`)}`,
    `案由：${matter}`,
    partyInWords(party),
    party.phone ? `联系电话：${party.phone}` : '',
    `违法行为发生日期：${chineseDay(act.occurredOn)}`,
    `发现日期：${chineseDay(act.discoveredOn)}`,
    discoveredTooLate(act) ? '提示：违法行为发生二年后发现，须核实是否仍可处罚（《行政处罚法》第三十六条）。' : '',
    `承办人员：${officersInWords(officers)}`,
    `登记日期：${chineseDay(dayOf(new Date(registeredAt)))}`,
  ];
}
