import { caseStatuses } from '../../../src/law/case/case';
import { draftFindings, type FindingsInput, revisionOf } from '../../../src/stages/investigation';
import { walkTo } from '../../support/case-walk';
import { actInMemory, memoryFile } from '../../support/in-memory';
import { sampleWorld } from '../../support/sample-world';
import { noTriggers, samplePenalty, wu, zhou } from '../../support/samples';

const input = (change: Partial<FindingsInput> = {}): FindingsInput => ({
  outcome: 'penalty',
  item: '',
  facts: '查明的事实',
  evidenceSummary: '现场检查笔录',
  violatedLaw: '《民办教育促进法》第十二条',
  penaltyBasis: '《民办教育促进法》第六十四条',
  discretion: '从轻处罚',
  penalty: samplePenalty(),
  triggers: noTriggers(),
  ...change,
});
const none = samplePenalty({ fineYuan: 0, confiscationYuan: 0 });

describe('C4 findings are drafted', () => {
  test('in one version until it is concluded, then in the next', async () => {
    const { context } = await walkTo('filed');
    const before = await actInMemory(context, zhou(), 'case-1', draftFindings, input());
    const changed = input({ facts: '另一事实', basedOn: revisionOf(before) });
    const first = await actInMemory(context, wu(), 'case-1', draftFindings, changed);
    expect(first).toMatchObject({ version: 1, facts: '另一事实', draftedBy: 'tx.wu', concludedAt: null });
    await context.findings.save({ ...first, concludedBy: 'tx.wu', concludedAt: '2026-03-02T04:00:00.000Z' });
    await actInMemory(context, zhou(), 'case-1', draftFindings, input());
    expect(await context.findings.ofCase('case-1')).toMatchObject([
      { version: 1, facts: '另一事实' },
      { version: 2, concludedAt: null },
    ]);
    expect(context.entries.at(-1)).toMatchObject({ act: 'findings-drafted', summary: '起草调查结论第2稿' });
  });

  test.each<[string, Partial<FindingsInput>, string]>([
    ['a penalty that imposes nothing', { penalty: none }, '应当写明处罚内容'],
    ['no penalty, yet a fine', { outcome: 'no-penalty' }, '不应填写处罚内容'],
  ])('but not with %s', async (_name, change, why) => {
    const { context } = await walkTo('filed');
    const drafted = actInMemory(context, zhou(), 'case-1', draftFindings, input(change));
    const message = expect.stringContaining(why);
    await expect(drafted).rejects.toMatchObject({ code: 'VALIDATION_FAILED', field: 'penalty', message });
  });

  test('between filing and decision', async () => {
    const fitting: string[] = [];
    for (const status of caseStatuses) {
      const { file } = await memoryFile(await sampleWorld({ status }));
      if (draftFindings.obstacle(file) === null) fitting.push(status);
    }
    expect(fitting).toEqual(['investigating', 'noticed', 'reviewing', 'deciding']);
  });

  test('not once the ninety days to decide have ended', async () => {
    const { context } = await walkTo('filed');
    const fits = async () => draftFindings.obstacle((await memoryFile(context)).file) === null;
    expect(await fits()).toBe(true);
    const limit = (await context.deadlines.latest('case-1'))!;
    await context.deadlines.save({ ...limit, metOn: '2026-03-02' });
    expect(await fits()).toBe(false);
  });
});
