import { caseStatuses } from '../../src/law/case/case';
import { obstacles, type Act } from '../../src/kinds/obstacles';
import { sampleCase, sampleDecision, sampleNotice } from '../support/samples';

const fitting = (act: Act, decision = false) =>
  caseStatuses.filter((status) => obstacles[act]({ case: sampleCase({ status }), notice: null, decision: decision ? sampleDecision() : null, today: '2026-03-04' }) === null);

test('C4 findings are drafted between filing and decision', () => {
  expect(fitting('draft-findings')).toEqual(['investigating', 'noticed', 'reviewing', 'deciding']);
  expect(fitting('draft-findings', true)).toEqual([]);
});

test.each(['add-evidence', 'replace-officers'] as const)('C4 %s: until the case is over', (act) => {
  expect(fitting(act)).toEqual(['registered', 'investigating', 'noticed', 'reviewing', 'deciding', 'decided', 'executing']);
});

test.each([
  ['2026-03-02', {}, null], ['2026-03-09', {}, null], ['2026-03-10', {}, '期限已于2026-03-09届满'], ['2026-03-04', { waivedOn: '2026-03-03' }, '已经明确放弃'],
  ['2026-03-04', { servedOn: null, defenceEndsOn: null }, '尚未送达'],
])('C5 on %s, notice %p: %s', (today, change, why) => {
  const standing = { case: sampleCase({ status: 'noticed' }), notice: sampleNotice(change), decision: null, today };
  for (const act of ['receive-defence', 'waive-defence'] as const) {
    if (why === null) expect(obstacles[act](standing)).toBeNull();
    else expect(obstacles[act](standing)).toContain(why);
  }
});

test('D10 only a decision in force is revoked', () => {
  const at = (decision: ReturnType<typeof sampleDecision> | null) => obstacles['revoke-decision']({ case: sampleCase(), notice: null, decision, today: '2026-03-04' });
  expect([at(null), at(sampleDecision()), at(sampleDecision({ status: 'revoked' }))]).toEqual(['尚未作出决定', null, '决定已经撤销']);
});
