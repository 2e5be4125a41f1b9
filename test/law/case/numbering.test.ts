import { formatNumber } from '../../../src/law/case/numbering';

describe('C1 numbers in the agency’s own pattern', () => {
  test.each([
    ['舞城管罚字〔{year}〕{seq}号', 1, '舞城管罚字〔2026〕1号'],
    ['桃自资罚决〔{year}〕{seq:3}号', 2, '桃自资罚决〔2026〕002号'],
    ['桃自资罚决〔{year}〕{seq:3}号', 1234, '桃自资罚决〔2026〕1234号'],
  ])('%s', (pattern, sequence, number) => expect(formatNumber(pattern, 2026, sequence)).toBe(number));
});
