import { chineseDay } from '../../law/calendar/day';
import type { EnforcementCase } from '../../law/case/case';
import { outcomeNames } from '../investigation/findings';
import type { Decision } from '../decision/decision';
import type { Execution } from '../execution/execution';
import type { Person } from '../../law/people/person';
import { executionResultNames } from '../execution/execution-paper';
import { sentence } from '../../law/papers/words';

/** 结案审批表 (处罚法 47). */
export function closingPaper(
  { number, matter, filedOn }: EnforcementCase, decision: Decision | null, execution: Execution | null, reason: string, head: Person, on: string,
): string[] {
  return [
    number ? `案号：${number}` : '',
    `案由：${matter}`,
    filedOn ? `立案日期：${chineseDay(filedOn)}` : '',
    `处理决定：${decision ? `${outcomeNames[decision.outcome]}（${decision.number}，${chineseDay(decision.decidedOn)}）` : '经法制审核移送有权机关，未作行政处罚决定'}`,
    decision?.status === 'revoked' && decision.revokedOn ? `决定已于${chineseDay(decision.revokedOn)}撤销` : '',
    execution ? `执行情况：${executionResultNames[execution.result]}（${chineseDay(execution.performedOn)}）` : '',
    `结案意见：${sentence(reason)}`,
    `机关负责人：${head.name}`,
    `结案日期：${chineseDay(on)}`,
  ];
}
