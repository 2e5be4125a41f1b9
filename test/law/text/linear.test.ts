import { hostileTexts } from '../../../src/commands/bench/hostile-texts';
import { textFunctions } from '../../../src/commands/bench/text-functions';
import { growthProblems } from '../../../src/commands/bench/texts';

// A busy machine only makes it slower: cost is this process's own time, and growth is what counts.
describe('issue 10 part 9: texts never stop the process', () => {
  test('every text function takes time in proportion to hostile texts', () => {
    expect(growthProblems(textFunctions)).toEqual([]);
  });

  test('an expression that is not linear is found', () => {
    const slow = { slow: (text: string) => text.replace(/[ 　]+$/, ''), fast: (text: string) => text.trim() };
    const found = growthProblems(slow, (name) => name.includes(' '));
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((one) => one.startsWith('slow: '))).toBe(true);
  });

  test('texts are hostile in many ways: spaces, digits, brackets, marks, surrogates, ideographs, labels', () => {
    const texts = [...hostileTexts(1000)];
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.every(({ text }) => text.length >= 990 && text.length <= 1000)).toBe(true);
  });
});
