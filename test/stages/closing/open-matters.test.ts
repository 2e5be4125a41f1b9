import { type ClosingFacts, openMatters } from '../../../src/stages/closing/open-matters';
import { newDisclosure } from '../../../src/stages/disclosure/new-disclosure';
import { sampleCase, sampleDecision, sampleDefence, sampleReview } from '../../support/samples';

const disclosure = { ...newDisclosure(sampleCase(), sampleDecision()), settledAt: '2026-03-20T00:00:00.000Z' };
const delivery = {
  id: 'l',
  caseId: 'case-1',
  decisionId: 'decision-1',
  method: 'direct' as const,
  triedOn: '2026-03-11',
  delivered: true,
  recordedBy: 'tx.zhou',
};
const execution = {
  id: 'e',
  caseId: 'case-1',
  decisionId: 'decision-1',
  result: 'performed' as const,
  performedOn: '2026-03-20',
  paidYuan: 5700,
  surchargeYuan: 0,
  receiptNumber: '1',
  recordedBy: 'tx.zhou',
};
const transferred = sampleReview({
  passed: false,
  endedAt: '2026-03-11T00:00:00.000Z',
  transfer: { approved: true, reason: '涉嫌犯罪', by: 'tx.qin', at: '2026-03-11T00:00:00.000Z' },
});
const letter = {
  id: 'd',
  caseId: 'case-1',
  kind: 'transfer' as const,
  number: null,
  title: '案件移送书',
  paragraphs: [],
  madeBy: 'tx.qin',
  madeAt: '2026-03-11T00:00:00.000Z',
};
const facts = (change: Partial<ClosingFacts> = {}): ClosingFacts => ({
  decision: sampleDecision(),
  deliveries: [delivery],
  executions: [execution],
  defences: [],
  reviews: [],
  disclosure,
  transfers: [],
  documents: [],
  ...change,
});

describe('C12 what is open before closing', () => {
  test.each<[string, Partial<ClosingFacts>, string[]]>([
    ['all settled', {}, []],
    ['no decision', { decision: null }, ['尚未作出决定']],
    ['not delivered', { deliveries: [{ ...delivery, delivered: false }] }, ['决定书尚未送达']],
    ['not executed', { executions: [] }, ['处罚尚未执行完毕']],
    ['disclosure not requested', { disclosure: null }, ['公示尚未办结']],
    ['disclosure running', { disclosure: { ...disclosure, settledAt: null } }, ['公示尚未办结']],
    ['a defence nobody reviewed', { defences: [sampleDefence()] }, ['陈述申辩尚未复核']],
    ['a running review', { reviews: [sampleReview()] }, ['法制审核尚未结束']],
    ['two things at once', { executions: [], disclosure: null }, ['处罚尚未执行完毕', '公示尚未办结']],
    ['no penalty: nothing to execute', { decision: sampleDecision({ outcome: 'no-penalty' }), executions: [] }, []],
    [
      'revoked: nothing to deliver or execute',
      { decision: sampleDecision({ status: 'revoked' }), deliveries: [], executions: [] },
      [],
    ],
    [
      'transferred on the opinion of legal review: no decision',
      { decision: null, reviews: [transferred], documents: [letter] },
      [],
    ],
    ['transfer on that opinion not made', { decision: null, reviews: [transferred] }, ['案件尚未移送']],
    ['transfer not made', { decision: sampleDecision({ outcome: 'transfer' }), disclosure: null }, ['案件尚未移送']],
  ])('%s', (_name, change, open) => expect(openMatters(facts(change))).toEqual(open));
});
