import { receiveDefence } from '../../../src/stages/defence';
import { actInMemory, memoryFile } from '../../support/in-memory';
import { sampleWorld } from '../../support/sample-world';
import { sampleNotice, zhou } from '../../support/samples';

const ground = { row: 'x', reason: '较大数额罚款', basis: '' };
const world = async (today = '2026-03-10', hearingGrounds = [ground], status: 'noticed' | 'decided' = 'noticed') => {
  const context = await sampleWorld({ status });
  await context.notices.save(sampleNotice({ hearingGrounds }));
  context.clock.set(`${today}T12:00:00+08:00`);
  return context;
};
const receive = (context: Awaited<ReturnType<typeof world>>, change: object) =>
  actInMemory(context, zhou(), 'case-1', receiveDefence, { form: 'written', text: '请从轻。', ...change });

describe('C5, C6 row 23: by the day of posting or receipt (处罚法 45, 64)', () => {
  test('posted on the last day and received after it, a request for a hearing is in time', async () => {
    const context = await world();
    const request = await receive(context, { kind: 'hearing', form: 'post', madeOn: '2026-03-09' });
    expect(request).toMatchObject({ kind: 'hearing', madeOn: '2026-03-09', late: false, finding: null });
    expect(context.entries.at(-1)).toMatchObject({
      summary: '收到当事人邮寄要求听证',
      basis: expect.stringContaining('六十三'),
    });
  });

  test('a statement of after the window is taken, marked late, until the decision is made', async () => {
    const context = await world();
    expect(await receive(context, {})).toMatchObject({ kind: 'statement', madeOn: '2026-03-10', late: true });
    const { file } = await memoryFile(await world('2026-03-10', [ground], 'decided'));
    expect(receiveDefence.obstacle(file)).toContain('已经作出决定');
  });

  test.each([
    ['a request of after the window', { kind: 'hearing' }, [ground], 'madeOn', '期限已于2026年3月9日届满'],
    ['a day to come', { madeOn: '2026-03-11' }, [ground], 'madeOn', '不得晚于今天'],
    ['a day before the notice was served', { madeOn: '2026-03-01' }, [ground], 'madeOn', '不得早于告知书送达日期'],
    [
      'a request of who has no right to it',
      { kind: 'hearing', madeOn: '2026-03-09' },
      [],
      'kind',
      '不属于可以要求听证',
    ],
  ])('refused: %s', async (_, change, grounds, field, words) => {
    await expect(receive(await world('2026-03-10', grounds), change)).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
      field,
      message: expect.stringContaining(words),
    });
  });

  test('a second request is refused', async () => {
    const context = await world('2026-03-05');
    await receive(context, { kind: 'hearing' });
    await expect(receive(context, { kind: 'hearing' })).rejects.toMatchObject({ field: 'kind' });
  });

  test.each([
    [{ kind: 'party' }, 'kind'],
    [{ form: 'pigeon' }, 'form'],
    [{ madeOn: '2026-02-30' }, 'madeOn'],
    [{ text: '' }, 'text'],
  ])('bad input %j is told by its field', (change, field) => {
    const given = { form: 'written', text: '请从轻。', ...change };
    expect(receiveDefence.input.safeParse(given).error?.issues[0]?.path).toEqual([field]);
  });
});
