import type { FindingsInput } from './findings-input';
import { noneSince } from './penalty';

type Entered = FindingsInput['penalty'];

const terms = [
  ['suspension', 'suspensionMonths', '暂扣许可证件'],
  ['restriction', 'restrictionMonths', '限制开展生产经营活动'],
  ['ban', 'banMonths', '限制从业'],
] as const;

/** What is wrong with the penalty as entered (处罚法 9, 18), and the field; null: nothing. */
export function penaltyProblem(entered: Entered): { why: string; field: string } | null {
  const penalty = { ...noneSince, ...entered };
  const wrong = (why: string, field: keyof Entered) => ({ why, field: `penalty.${field}` });
  if (penalty.detention || /行政拘留/.test(penalty.other)) {
    const why =
      '行政拘留只能由公安机关和法律规定的其他机关决定（行政处罚法第九条第五项、第十八条第三款），本机关不能给予；应当拘留的，移送公安机关';
    return wrong(why, penalty.detention ? 'detention' : 'other');
  }
  if (penalty.goodsYuan > 0 && penalty.goods === '') return wrong('请写明没收的非法财物', 'goods');
  if (penalty.otherLaw !== '' && penalty.other === '') return wrong('请写明其他行政处罚的内容', 'other');
  if (penalty.other !== '' && penalty.otherLaw === '') {
    return wrong('其他行政处罚应当由法律、行政法规规定，请写明其名称和条文（行政处罚法第九条第六项）', 'otherLaw');
  }
  const without = terms.find(([kind, months]) => penalty[months] > 0 && !penalty[kind]);
  return without ? wrong(`填写了期限的，请选择“${without[2]}”`, without[0]) : null;
}
