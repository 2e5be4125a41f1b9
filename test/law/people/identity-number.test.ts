import { checkDigitHolds, hasCreditForm, isResidentNumber } from '../../../src/law/people/identity-number';

describe('issue 10 part 8: numbers of people (GB 11643) and bodies (GB 32100)', () => {
  test.each([
    '44052418800101001X', // before 1900 nobody lives who is punished
    '430103198802300026', // 30 February
    '430103198902290026', // no leap year
    '430103198813010026',
    '43010319880215002',
  ])('%s belongs to nobody', (number) => expect(isResidentNumber(number)).toBe(false));

  test.each([
    ['110105194912310021', false],
    ['11010519491231002X', true], // the example of GB 11643
    ['430103199001011234', true],
    ['430103200002290029', false], // a leap year
  ])('%s', (number, holds) => expect([isResidentNumber(number), checkDigitHolds(number)]).toEqual([true, holds]));

  test.each([
    ['91350100M000100Y43', true, true], // the example of GB 32100
    ['91350100M000100Y44', true, false],
    ['9135010OM000100Y43', false, true], // O is no character of it
    ['E12345678', false, true], // a passport has no check digit that we know
  ])('%s', (code, exists, holds) => {
    expect([hasCreditForm(code), checkDigitHolds(code)]).toEqual([exists, holds]);
  });
});
