import { chineseDay } from '../../law/calendar/day';
import type { Party } from '../../law/case/case';
import { sentence } from '../../law/papers/words';
import type { Agency } from '../../law/people/agency';
import { penaltyInWords } from '../investigation';
import { changeKindNames, type DecisionChange } from './change';
import type { Decision } from './decision';

interface Correction {
  change: DecisionChange;
  decision: Decision;
  party: Party;
  agency: Agency;
}

/** 撤销（变更）行政处罚决定书 by the agency itself (处罚法 75 二款: 发现有错误的，应当主动改正). */
export function changeText({ change, decision, party, agency }: Correction): string[] {
  const { kind, reason, penalty, decideAnew, paperOn } = change;
  const { number, decidedOn } = decision;
  return [
    `${party.name}：`,
    `本机关于${chineseDay(decidedOn)}作出行政处罚决定（${number}）。经审查，${sentence(reason)}`,
    `依据《中华人民共和国行政处罚法》第七十五条第二款的规定，现决定：${changeKindNames[kind]}上述决定` +
      `${penalty ? `，处罚内容改为：${penaltyInWords(penalty)}` : ''}${decideAnew ? '，另行作出决定' : ''}。`,
    `${agency.name}（印章）${chineseDay(paperOn)}`,
  ];
}
