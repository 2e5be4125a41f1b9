import { paginate } from '../../src/print/paginate';

const lengths = (paragraphs: string[]) => paginate(paragraphs).map((page) => page.map(({ text }) => text.length));

describe('paginate', () => {
  test.each([
    ['an empty paper', [], [[]]],
    ['a short paragraph', ['一'.repeat(26)], [[26]]],
    ['exactly the lines under the title', ['一'.repeat(18 * 28 - 2)], [[18 * 28 - 2]]],
    ['one character more', ['一'.repeat(18 * 28 - 1)], [[18 * 28 - 2], [1]]],
    [
      'a full second page',
      ['一'.repeat(18 * 28 - 2), '二'.repeat(22 * 28 - 2), '三'],
      [[18 * 28 - 2], [22 * 28 - 2], [1]],
    ],
  ])('P5 gives %s its pages', (_, paragraphs, pages) => {
    expect(lengths(paragraphs)).toEqual(pages);
  });

  test('P5 loses no character, whatever the length', () => {
    const text = Array.from({ length: 3000 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('');
    expect(
      paginate([text])
        .flat()
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});
