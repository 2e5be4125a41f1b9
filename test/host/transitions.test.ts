import { BusinessError } from '../../src/base/business-error';
import { kinds } from '../../src/kinds';
import { type CaseStatus, caseStatuses, caseStatusNames } from '../../src/law/case/case';
import { memoryFile } from '../support/in-memory';
import { sampleWorld } from '../support/sample-world';

/** Where a penalty case may go from each status: the whole table, said once more. */
const expected: Record<CaseStatus, CaseStatus[]> = {
  registered: ['not-filed', 'investigating'],
  'not-filed': [],
  investigating: ['investigating', 'noticed', 'reviewing', 'deciding'],
  noticed: ['investigating', 'noticed', 'reviewing', 'deciding'],
  reviewing: ['investigating', 'reviewing', 'deciding', 'decided'],
  deciding: ['investigating', 'reviewing', 'deciding', 'decided'],
  decided: ['investigating', 'decided', 'executing', 'closed'],
  executing: ['investigating', 'executing', 'closed'],
  closed: ['investigating', 'archived'],
  archived: ['investigating'],
};

const pairs = caseStatuses.flatMap((from) =>
  caseStatuses.map((to) => [from, to, expected[from].includes(to)] as const),
);

describe('a penalty case goes from status to status as its kind says', () => {
  test.each(pairs)('%s → %s: %p', async (from, to, allowed) => {
    const context = await sampleWorld({ status: from });
    const { file, keep } = await memoryFile(context);
    if (allowed) {
      file.moveTo(to);
    } else {
      const message = `案件状态为“${caseStatusNames[from]}”，不能办理此事项。`;
      const refusal = expect.objectContaining({ code: 'NOT_ALLOWED_NOW', message });
      expect(() => file.moveTo(to)).toThrow(BusinessError);
      expect(() => file.moveTo(to)).toThrow(refusal);
    }
    keep();
    const after = allowed ? to : from;
    expect([file.case.status, (await context.cases.get('case-1')).status]).toEqual([after, after]);
  });
});

test('every kind of act says of each status where a case may go, and names no other', () => {
  for (const { transitions } of kinds) {
    expect(Object.keys(transitions).sort()).toEqual([...caseStatuses].sort());
    expect(caseStatuses).toEqual(expect.arrayContaining([...new Set(Object.values(transitions).flat())]));
  }
});
