import { formatNumber, nextCaseNumber, nextNumber } from '../../../src/law/case/numbering';
import { sampleWorld } from '../../support/sample-world';
import { sampleAgency, sampleCase } from '../../support/samples';

describe('C1 numbers in the agency’s own pattern', () => {
  test.each([
    ['舞城管罚字〔{year}〕{seq}号', 1, '舞城管罚字〔2026〕1号'],
    ['桃自资罚决〔{year}〕{seq:3}号', 2, '桃自资罚决〔2026〕002号'],
    ['桃自资罚决〔{year}〕{seq:3}号', 1234, '桃自资罚决〔2026〕1234号'],
  ])('%s', (pattern, sequence, number) => expect(formatNumber(pattern, 2026, sequence)).toBe(number));

  test('each series and year counts for itself, without gaps', async () => {
    const context = await sampleWorld();
    const numbers = [];
    for (const [series, day] of [['notice', '2026-12-31'], ['notice', '2026-12-31'], ['decision', '2026-12-31'], ['notice', '2027-01-01']] as const) {
      numbers.push(await nextNumber(context, sampleAgency(), series, day));
    }
    expect(numbers).toEqual(['天教罚告字〔2026〕1号', '天教罚告字〔2026〕2号', '天教罚字〔2026〕1号', '天教罚告字〔2027〕1号']);
  });

  test('a number that somebody gave by hand is passed over', async () => {
    const context = await sampleWorld();
    await context.cases.save(sampleCase({ id: 'case-2', number: '天教立字〔2026〕1号' }));
    expect(await nextCaseNumber(context, sampleAgency(), '2026-03-02')).toBe('天教立字〔2026〕2号');
  });
});
