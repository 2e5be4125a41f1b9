import type { CaseStatus } from '../../law/case/case';
import { act } from '../../ports/act';
import type { CaseFile } from '../../ports/case-file';
import { lastDecideLimit, stoppedEnding } from '../filing';
import { requireFitting, saveDraft } from './draft';
import { lateGroundNames, outcomeNames } from './findings';
import { findingsInput } from './findings-input';
import { findingsRows } from './rows';
import { revisionOf } from './revision';
import { newest } from './versions';
import { findingsOf, findingsView } from './view';

const beforeDecision: CaseStatus[] = ['investigating', 'noticed', 'reviewing', 'deciding'];

/** 起草调查结论 (调查终结报告与拟处理意见, 处罚法 54, 57). @throws BusinessError VALIDATION_FAILED, field penalty */
export const draftFindings = act({
  name: 'draft-findings',
  title: '起草调查结论',
  roles: ['handler'],
  obstacle: (file) =>
    beforeDecision.includes(file.case.status) && !isDecided(file) ? null : '立案之后、作出决定之前才能起草调查结论',
  input: findingsInput,
  run: saveDraft,
  api: {
    method: 'put',
    path: 'findings',
    summary: '起草调查结论；已终结的另起新稿',
    inputId: 'FindingsDraft',
    status: 200,
    result: findingsView,
    show: findingsOf,
  },
  page: {
    path: 'findings',
    intro:
      '保存后在待办任务“调查取证”中终结调查。已终结的结论不再改动，保存的是新一稿（行政处罚法第五十四条、第五十七条）。',
    submit: '保存',
    texts: {
      choices: { outcome: outcomeNames, lateGround: lateGroundNames },
      carried: ['basedOn'],
      hints: {
        item: '本机关重大执法决定目录清单上的事项名称，例如：撤销教师资格；目录只按金额划分的可以不填',
        alreadyFined: '已经给予过罚款的，不得再次罚款，其他种类的处罚不受影响（行政处罚法第二十九条）',
        newerLaw:
          '行为之后法律、法规、规章已修改或者废止，新规定处罚较轻或者不认为是违法的，写明新规定（第三十七条）；没有的不填',
        lateGround: '违法行为发生二年后才发现的，必须选择；都不符合的不再给予行政处罚（第三十六条）',
        education: '不予行政处罚的必须填写（第三十三条第三款）',
        newFacts:
          '当事人陈述、申辩之后拟给予更重处罚的，必须写明告知之后新查明的事实（行政处罚法第四十五条）；没有的不填',
        illegalGainYuan: '按违法所得计算罚款的（如民办教育促进法第六十四条）应当填写，供核对裁量基准',
        contractPriceYuan: '按工程造价计算罚款的（如城乡规划法第六十四条）应当填写',
        'penalty.goods': '写明名称、数量；没有的不填',
        'penalty.suspensionMonths': '没有期限的填0',
        'penalty.restrictionMonths': '没有期限的填0',
        'penalty.banMonths': '没有期限的填0，终身的填1200',
        'penalty.detention': '只能由公安机关决定，本机关不能给予：应当拘留的，移送公安机关',
        'penalty.other':
          '法律、行政法规规定的其他行政处罚，例如：责令停止举办；责令改正、责令退费不是处罚，写在裁量理由里',
        triggers: '有其中任何一项的，决定前须经法制审核（行政处罚法第五十八条）',
      },
    },
    check: (_, given) => requireFitting(given),
    initial(file) {
      const last = newest(file.rows(findingsRows).all());
      return last
        ? { ...last, ...last.asked, basedOn: revisionOf(last) }
        : { penalty: { fineYuan: 0, confiscationYuan: 0 } };
    },
  },
});

/** The ninety days to decide (处罚法 60) end with the decision or with the transfer. */
function isDecided(file: CaseFile): boolean {
  const last = lastDecideLimit(file.limits);
  return last !== null && last.metOn !== null && last.ending !== stoppedEnding;
}
