import type { CaseSeries } from '../../src/ports/case-file';
import { memoryFile } from '../support/in-memory';
import { sampleWorld } from '../support/sample-world';
import { sampleCase } from '../support/samples';

describe('C1 numbers of the agency, taken for a case', () => {
  test('each series and year counts for itself, without gaps', async () => {
    const context = await sampleWorld();
    const asked: [CaseSeries, string][] = [
      ['notice', '2026-12-31'],
      ['notice', '2026-12-31'],
      ['decision', '2026-12-31'],
      ['notice', '2027-01-01'],
    ];
    const numbers = [];
    for (const [series, day] of asked) {
      context.clock.set(`${day}T12:00:00+08:00`);
      numbers.push(await (await memoryFile(context)).file.number(series));
    }
    expect(numbers).toEqual([
      '天教罚告字〔2026〕1号',
      '天教罚告字〔2026〕2号',
      '天教罚字〔2026〕1号',
      '天教罚告字〔2027〕1号',
    ]);
  });

  test('a number that somebody gave by hand is passed over', async () => {
    const context = await sampleWorld();
    await context.cases.save(sampleCase({ id: 'case-2', number: '天教立字〔2026〕1号' }));
    expect(await (await memoryFile(context)).file.number('case')).toBe('天教立字〔2026〕2号');
  });

  test('the year is that of the day in China', async () => {
    const context = await sampleWorld();
    context.clock.set('2026-12-31T23:00:00.000Z');
    expect(await (await memoryFile(context)).file.number('decision')).toBe('天教罚字〔2027〕1号');
  });
});
