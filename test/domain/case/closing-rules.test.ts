import { openMatters, type ClosingFacts } from '../../../src/domain/case/closing-rules';
import { newDisclosure } from '../../../src/domain/case/request-disclosure';
import { sampleCase, sampleDecision, sampleDefence, sampleReview } from '../../support/samples';

const disclosure = { ...newDisclosure(sampleCase(), sampleDecision()), settledAt: '2026-03-20T00:00:00.000Z' };
const delivery = { id: 'l', caseId: 'case-1', decisionId: 'decision-1', method: 'direct' as const, triedOn: '2026-03-11', delivered: true, recordedBy: 'tx.zhou' };
const execution = { id: 'e', caseId: 'case-1', decisionId: 'decision-1', result: 'performed' as const, performedOn: '2026-03-20', paidYuan: 5700, surchargeYuan: 0, receiptNumber: '1', recordedBy: 'tx.zhou' };
const facts = (change: Partial<ClosingFacts> = {}): ClosingFacts => ({
  decision: sampleDecision(), deliveries: [delivery], executions: [execution], defences: [], reviews: [], disclosure, documents: [], ...change,
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
    ['revoked: nothing to deliver or execute', { decision: sampleDecision({ status: 'revoked' }), deliveries: [], executions: [] }, []],
    ['transfer not made', { decision: sampleDecision({ outcome: 'transfer' }), disclosure: null }, ['案件尚未移送']],
  ])('%s', (_name, change, open) => expect(openMatters(facts(change))).toEqual(open));
});
