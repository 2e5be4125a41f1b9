import { holdsPersonalData } from '../../../src/law/text/personal-data';
import { isStorable, storableText, visibleText } from '../../../src/law/text/clean';
import { line, paragraph } from '../../../src/law/text/input-fields';
import { formText } from '../../../src/law/text/form-fields';

describe('issue 10 part 8: what nobody can see', () => {
  test.each([
    '\u200b',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u00ad',
    '\u061c',
    '\u180e',
    '\u202e',
    '\u2066',
    '\u200f',
    '\u3164',
  ])('%j is left out of names and texts', (hidden) => {
    expect(line(10).parse(`刘${hidden}某`)).toBe('刘某');
    expect(paragraph(10).parse(`${hidden}刘某\n${hidden}`)).toBe('刘某');
    expect(formText.parse(`刘${hidden}某`)).toBe('刘某');
    expect(line(10).safeParse(hidden).success).toBe(false);
  });

  test('it hides no number', () => {
    expect(holdsPersonalData('电话138\u200b0000\u20600014')).toBe(true);
    expect(holdsPersonalData('电话（0731）84881234')).toBe(true);
    expect(holdsPersonalData('电话+8613800000014')).toBe(true);
  });

  test('names in scripts that need variants keep them', () => {
    expect(visibleText('葛\u{e0100}飾')).toBe('葛\u{e0100}飾');
    expect(visibleText('👍🏻')).toBe('👍🏻');
  });

  test('what cannot be stored is told apart and left out', () => {
    for (const bad of ['\0', '\ud800', '\udc00a', '\ufffe', '\uffff']) {
      expect(isStorable(`a${bad}`)).toBe(false);
      expect(storableText(`a${bad}`)).toBe(bad === '\udc00a' ? 'aa' : 'a');
    }
    expect(isStorable('𠮷\n\t')).toBe(true);
  });
});
