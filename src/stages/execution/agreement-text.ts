import { chineseDay } from '../../law/calendar/day';
import type { Party } from '../../law/case/case';
import { sentence, yuan } from '../../law/papers/words';
import type { Agency } from '../../law/people/agency';
import type { Decision } from '../decision';

interface Agreement {
  decision: Decision;
  party: Party;
  agency: Agency;
  agreedOn: string;
  surchargeAccruedYuan: number;
  surchargeYuan: number;
  reason: string;
}

/** 执行协议 (强制法 42). */
export const agreementText = (told: Agreement): string[] => [
  `甲方：${told.agency.name}；乙方：${told.party.name}`,
  `行政处罚决定书：${told.decision.number}`,
  `至${chineseDay(told.agreedOn)}已产生加处罚款${yuan(told.surchargeAccruedYuan)}。乙方采取的补救措施：${sentence(told.reason)}`,
  `依据《中华人民共和国行政强制法》第四十二条的规定，双方约定：加处罚款减为${yuan(told.surchargeYuan)}，罚款本数不变。` +
    '乙方不履行本协议的，甲方恢复强制执行。',
  `甲方（印章）　乙方（签名或者盖章）　${chineseDay(told.agreedOn)}`,
];
