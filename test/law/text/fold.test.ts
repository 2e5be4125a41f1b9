import { fold, squeezed } from '../../../src/law/text/fold';

test.each([
  ['full width', '４３０１０３Ｘ（一）：', '430103X(一):'],
  ['digits of other scripts', '١٣٩𝟭𝟯𝟵', '139139'],
  ['circled and raised numbers stay', '①㎡²', '①㎡²'],
  ['interpuncts', '买•提‧买・提·买．提', '买·提·买·提·买·提'],
  ['spaces of any width and number', '张　\u00a0 三', '张 三'],
  ['a line break wins over spaces', '张 \r\n 三', '张\n三'],
  ['marks that nobody sees', '张\u200b三\ufe0f\u0301丰\u202e', '张三丰'],
  ['compatibility ideographs', '\uf90a\u2f92\uf9c4', '金见龙'],
  ['radicals', '⾦⻰⻢', '金龙马'],
  ['rare ideographs stay', '𠮷田', '𠮷田'],
  ['a lone surrogate stays', 'a\ud800b', 'a\ud800b'],
])('D9 folding: %s', (_, text, folded) => expect(fold(text).text).toBe(folded));

test('D9 folding knows where each unit stands in the text', () => {
  const text = '证人\u200b张　　三\u0301，';
  const { text: folded, from, to } = fold(text);
  const [start, end] = [folded.indexOf('张'), folded.indexOf('三')];
  expect(text.slice(from[start], to[end])).toBe('张　　三\u0301');
  expect(from).toHaveLength(folded.length);
});

test('D9 squeezing makes the ways of writing one name equal', () =>
  expect(new Set(['买•提', '买 · 提', '买提', '买\u200b‧提'].map(squeezed)).size).toBe(1));
