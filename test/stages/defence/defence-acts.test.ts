import { receiveDefence } from '../../../src/stages/defence';
import { waiveDefence } from '../../../src/stages/hearing';
import { walkTo } from '../../support/case-walk';
import { actInMemory, memoryFile } from '../../support/in-memory';
import { sampleWorld } from '../../support/sample-world';
import { sampleNotice, zhou } from '../../support/samples';

describe('C5 statement and waiver of the party (处罚法 44, 45, 62)', () => {
  test('a statement is kept for review and the process told of it', async () => {
    const { context, variables } = await walkTo('served');
    const input = { form: 'oral' as const, text: '已退费，请求从轻。' };
    const defence = await actInMemory(context, zhou(), 'case-1', receiveDefence, input);
    const { noticeId } = variables;
    expect(await context.defences.latest('case-1')).toMatchObject({
      ...input,
      id: defence.id,
      noticeId,
      finding: null,
    });
    expect(context.messages.at(-1)).toMatchObject({
      name: 'defence-received',
      correlationKey: 'case-1',
      messageId: `defence-received:${defence.id}`,
    });
    expect(context.entries.at(-1)).toMatchObject({ actor: 'tx.zhou', summary: '收到当事人口头陈述申辩' });
  });

  test('a waiver ends the window and the process is told of it', async () => {
    const { context, variables } = await walkTo('served');
    await actInMemory(context, zhou(), 'case-1', waiveDefence, { reason: '书面放弃' });
    expect(await context.notices.latest('case-1')).toMatchObject({ waivedOn: '2026-03-02' });
    const messageId = `defence-waived:${String(variables.noticeId)}`;
    expect(context.messages.at(-1)).toMatchObject({ name: 'defence-waived', correlationKey: 'case-1', messageId });
    const summary = '当事人明确放弃陈述、申辩和听证：书面放弃';
    expect(context.entries.at(-1)).toMatchObject({ act: 'defence-waived', summary });
  });

  test('the reason of a waiver, which stays in the record, does not name the party', async () => {
    const { context } = await walkTo('served');
    const waived = actInMemory(context, zhou(), 'case-1', waiveDefence, { reason: '刘晓芳书面放弃' });
    await expect(waived).rejects.toMatchObject({ code: 'PERSONAL_DATA_IN_TEXT', field: 'reason' });
    expect(await context.notices.latest('case-1')).toMatchObject({ waivedOn: null });
  });

  test.each([
    ['2026-03-02', {}, null],
    ['2026-03-09', {}, null],
    ['2026-03-10', {}, '期限已于2026-03-09届满'],
    ['2026-03-04', { waivedOn: '2026-03-03' }, '已经明确放弃'],
    ['2026-03-04', { servedOn: null, defenceEndsOn: null }, '尚未送达'],
  ])('on %s, notice %p: %s', async (today, change, why) => {
    const context = await sampleWorld({ status: 'noticed' });
    await context.notices.save(sampleNotice(change));
    context.clock.set(`${today}T12:00:00+08:00`);
    const { file } = await memoryFile(context);
    const told = expect(waiveDefence.obstacle(file));
    if (why === null) told.toBeNull();
    else told.toContain(why);
  });
});
