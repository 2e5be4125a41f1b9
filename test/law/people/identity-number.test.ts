import { checkDigitHolds, isCreditCode, isResidentNumber } from '../../../src/law/people/identity-number';

describe('issue 10 part 8: numbers of people (GB 11643) and bodies (GB 32100)', () => {
  test.each([
    ['110105194912310021', true, true], // the example of GB 11643
    ['44052418800101001X', false, true], // before 1900 nobody lives who is punished
    ['110105194912310022', true, false],
    ['430103199001011234', true, true],
    ['430103198802300026', false, true], // 30 February
    ['430103198902290026', false, true], // no leap year
    ['430103200002290029', true, true],
    ['43010319880215002', false, true],
  ])('%s', (number, exists, holds) => {
    expect([isResidentNumber(number), checkDigitHolds(number)]).toEqual([exists, holds]);
  });

  test.each([
    ['91350100M000100Y43', true, true], // the example of GB 32100
    ['91350100M000100Y44', true, false],
    ['9135010OM000100Y43', false, true], // O is no character of it
    ['E12345678', false, true], // a passport has no check digit that we know
  ])('%s', (code, exists, holds) => {
    expect([isCreditCode(code), checkDigitHolds(code)]).toEqual([exists, holds]);
  });
});
