import {
  askRecusal,
  decideRecusal,
  postponeHearing,
  registerAgents,
  waiveDefence,
  withdrawHearing,
  writeMinutes,
} from '../../../src/stages/hearing';
import { appointed, askedWorld, gu, hearingWorld, held, served } from '../../support/hearing-world';
import { actInMemory, memoryFile } from '../../support/in-memory';
import { fang, qin, zhou } from '../../support/samples';

const about = { about: 'presider' as const, reason: '与举报人是亲属' };
const decided = { upheld: true, reason: '可能影响公正' };

describe('C6 what is done about a hearing on the case page (处罚法 64)', () => {
  test('one or two agents with a mandate', async () => {
    const context = await hearingWorld();
    const first = { name: '李律', mandate: '一般代理' };
    await actInMemory(context, zhou(), 'case-1', registerAgents, { first });
    expect(await context.hearings.latest('case-1')).toMatchObject({ agents: [first] });
    await actInMemory(context, zhou(), 'case-1', registerAgents, {
      first,
      second: { name: '王律', mandate: '特别授权' },
    });
    expect((await context.hearings.latest('case-1'))!.agents).toHaveLength(2);
    expect(context.entries.at(-1)!.summary).toBe('登记听证委托代理人2人');
  });

  test.each([
    [{ first: { name: '', mandate: '一般代理' } }, ['first', 'name']],
    [{ first: { name: '李律', mandate: '' } }, ['first', 'mandate']],
    [{}, ['first']],
  ])('bad input %j is told by its field', (input, path) => {
    expect(registerAgents.input.safeParse(input).error?.issues).toMatchObject([{ path }]);
  });

  test('the party challenges the presider, the head decides: somebody else presides, at another time', async () => {
    const context = await hearingWorld(served);
    await actInMemory(context, zhou(), 'case-1', askRecusal, about);
    expect(askRecusal.obstacle((await memoryFile(context)).file)).toContain('等待机关负责人决定');
    await actInMemory(context, qin(), 'case-1', decideRecusal, decided);
    expect(await context.hearings.latest('case-1')).toMatchObject({
      presiderId: null,
      scheduledAt: null,
      recusals: [{ about: 'tx.fang', upheld: true, decidedBy: 'tx.qin' }],
    });
    expect(context.messages.at(-1)).toMatchObject({ name: 'hearing-changed', correlationKey: 'hearing-1' });
  });

  test('a challenge that is not upheld changes nothing', async () => {
    const context = await hearingWorld(served);
    await actInMemory(context, zhou(), 'case-1', askRecusal, { ...about, about: 'recorder' });
    await actInMemory(context, qin(), 'case-1', decideRecusal, { upheld: false, reason: '没有利害关系' });
    expect(await context.hearings.latest('case-1')).toMatchObject({
      presiderId: 'tx.fang',
      recusals: [{ about: 'tx.gu', upheld: false }],
    });
    expect(context.messages).toEqual([]);
  });

  test('nobody decides on a challenge to themselves, nor without one', async () => {
    const context = await hearingWorld({ ...served, presiderId: 'tx.qin' });
    const deciding = () => actInMemory(context, qin(), 'case-1', decideRecusal, decided);
    await expect(deciding()).rejects.toMatchObject({ code: 'NOT_ALLOWED_NOW' });
    await actInMemory(context, zhou(), 'case-1', askRecusal, about);
    await expect(deciding()).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('only the head decides on it', async () => {
    const context = await hearingWorld(served);
    await actInMemory(context, zhou(), 'case-1', askRecusal, about);
    for (const by of [zhou(), fang()])
      await expect(actInMemory(context, by, 'case-1', decideRecusal, decided)).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
  });

  test('the presider alone postpones and writes the minutes', async () => {
    const context = await hearingWorld(served);
    context.clock.set('2026-03-16T10:00:00+08:00');
    for (const by of [gu(), qin()]) {
      const forbidden = { code: 'FORBIDDEN', message: '只有本次听证的主持人可以办理' };
      await expect(actInMemory(context, by, 'case-1', postponeHearing, { reason: '改期' })).rejects.toMatchObject(
        forbidden,
      );
      await expect(actInMemory(context, by, 'case-1', writeMinutes, { minutes: '记' })).rejects.toMatchObject(
        forbidden,
      );
    }
    await actInMemory(context, fang(), 'case-1', writeMinutes, { minutes: '刘晓芳：已退费。' });
    expect(await context.hearings.latest('case-1')).toMatchObject({ minutes: '刘晓芳：已退费。' });
    await actInMemory(context, fang(), 'case-1', postponeHearing, { reason: '当事人住院' });
    expect(await context.hearings.latest('case-1')).toMatchObject({
      scheduledAt: null,
      earlier: [{ why: '当事人住院' }],
    });
  });

  test('withdrawn, it is over, and nothing more is done about it', async () => {
    const context = await hearingWorld(appointed);
    await actInMemory(context, zhou(), 'case-1', withdrawHearing, { reason: '书面撤回' });
    expect(await context.hearings.latest('case-1')).toMatchObject({ outcome: 'withdrawn', outcomeReason: '书面撤回' });
    const { file } = await memoryFile(context);
    for (const { obstacle } of [
      registerAgents,
      askRecusal,
      decideRecusal,
      postponeHearing,
      withdrawHearing,
      writeMinutes,
    ])
      expect(obstacle(file)).not.toBeNull();
  });

  test('reasons, which stay in the record, do not name the party', async () => {
    const context = await hearingWorld(served);
    const named = actInMemory(context, zhou(), 'case-1', withdrawHearing, { reason: '刘晓芳书面撤回' });
    await expect(named).rejects.toMatchObject({ code: 'PERSONAL_DATA_IN_TEXT', field: 'reason' });
  });

  test('whoever asked for a hearing withdraws it, instead of waiving everything', async () => {
    const { file } = await memoryFile(await askedWorld());
    expect(waiveDefence.obstacle(file)).toContain('请登记撤回听证要求');
  });

  test('minutes are not written before the day, nor after the end', async () => {
    expect(writeMinutes.obstacle((await memoryFile(await hearingWorld(served))).file)).toContain('到了举行时间');
    expect(writeMinutes.obstacle((await memoryFile(await hearingWorld(held))).file)).toContain('到了举行时间');
  });
});
