import { draftFindings, dropDraft, newest } from '../../../src/stages/investigation';
import { walkTo } from '../../support/case-walk';
import { actInMemory, memoryFile } from '../../support/in-memory';
import { noTriggers, qin, sampleFindings, samplePenalty, zhou } from '../../support/samples';

const draft = (facts: string) => {
  const { outcome, item, evidenceSummary, violatedLaw, penaltyBasis, discretion } = sampleFindings();
  const same = { outcome, item, evidenceSummary, violatedLaw, penaltyBasis, discretion };
  return { ...same, facts, penalty: samplePenalty(), triggers: noTriggers() };
};

describe('11.25 U2: a draft that nobody concluded is dropped with reason', () => {
  test('by the head or an officer; the text stays in the file, the next draft has its own number', async () => {
    const { context } = await walkTo('scoped');
    await actInMemory(context, zhou(), 'case-1', draftFindings, draft('另一事实'));
    const dropped = await actInMemory(context, qin(), 'case-1', dropDraft, { reason: '不采用新一稿' });
    expect(dropped).toMatchObject({ version: 2, facts: '另一事实', droppedBy: 'tx.qin', dropReason: '不采用新一稿' });
    expect(newest(await context.findings.ofCase('case-1'))).toMatchObject({ version: 1 });
    expect(context.entries.at(-1)).toMatchObject({
      act: 'draft-dropped',
      summary: '放弃调查结论第2稿（未终结）：不采用新一稿',
    });
    expect(await actInMemory(context, zhou(), 'case-1', draftFindings, draft('第三种事实'))).toMatchObject({
      version: 3,
    });
  });

  test('does not fit without one', async () => {
    const { context } = await walkTo('scoped');
    const { file } = await memoryFile(context);
    expect(dropDraft.obstacle(file)).toBe('没有未终结的新一稿');
  });
});
