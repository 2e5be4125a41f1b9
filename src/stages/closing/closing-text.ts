import { chineseDay } from '../../law/calendar/day';
import type { EnforcementCase } from '../../law/case/case';
import { sentence } from '../../law/papers/words';
import type { Person } from '../../law/people/person';
import { changeKindNames, changerNames, type Decision, type DecisionChange } from '../decision';
import { type Execution, executionResultNames } from '../execution';
import { outcomeNames } from '../investigation';

interface Closing {
  case: Readonly<EnforcementCase>;
  decision: Decision | null;
  /** What became of the decision. */
  changes: DecisionChange[];
  execution: Execution | null;
  reason: string;
  head: Person;
  /** ISO date. */
  on: string;
}

/** 结案审批表 (处罚法 47). */
export function closingText({ case: row, decision, changes, execution, reason, head, on }: Closing): string[] {
  const { number, matter, filedOn } = row;
  return [
    number ? `案号：${number}` : '',
    `案由：${matter}`,
    filedOn ? `立案日期：${chineseDay(filedOn)}` : '',
    `处理决定：${decision ? inWords(decision) : '经法制审核移送有权机关，未作行政处罚决定'}`,
    ...changes.map(changeInWords),
    execution ? `执行情况：${executionResultNames[execution.result]}（${chineseDay(execution.performedOn)}）` : '',
    `结案意见：${sentence(reason)}`,
    `机关负责人：${head.name}`,
    `结案日期：${chineseDay(on)}`,
  ];
}

const changeInWords = ({ kind, changedBy, paperNumber, paperOn }: DecisionChange): string =>
  `决定变动：${changeKindNames[kind]}（${changerNames[changedBy]}，${paperNumber}，${chineseDay(paperOn)}）`;

const inWords = ({ outcome, number, decidedOn }: Decision): string =>
  `${outcomeNames[outcome]}（${number}，${chineseDay(decidedOn)}）`;
