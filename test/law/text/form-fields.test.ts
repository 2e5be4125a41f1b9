import { z } from 'zod';
import { formBoolean, formChoice, formDate, formText, formYuan } from '../../../src/law/text/form-fields';

const form = z.object({
  text: formText,
  date: formDate,
  yes: formBoolean,
  word: formChoice(['a', 'b']),
  yuan: formYuan,
});

test('a form as people fill it in', () => {
  expect(form.parse({ text: ' 同意 ', date: '2026-03-02', yes: false, word: 'b', yuan: 12.35 })).toEqual({
    text: '同意',
    date: '2026-03-02',
    yes: false,
    word: 'b',
    yuan: 12.35,
  });
});
test('what is missing is taken as not given, never as a breach of contract', () => {
  const empty = { text: '', date: null, yes: null, word: null, yuan: 0 };
  expect(form.parse({})).toEqual(empty);
  expect(form.parse({ text: null, date: null, yes: null, word: null, yuan: null })).toEqual(empty);
});
test('what does not fit is taken as not given', () => {
  expect(form.parse({ text: 7, date: '2026-02-30', yes: 'true', word: 'c', yuan: '-1' })).toEqual({
    text: '',
    date: null,
    yes: null,
    word: null,
    yuan: null,
  });
});
test.each<[unknown, number | null]>([
  ['1200', 1200],
  ['8,100元', 8100],
  [' ', 0],
  [0.1 + 0.2, 0.1 + 0.2],
  [1.005, null],
  ['1.005', null],
  ['0x10', null],
  ['1e3', null],
  [true, null],
  [false, null],
  [[], null],
])('issue 9: the amount %p of a form is read as %p', (given, yuan) => expect(formYuan.parse(given)).toBe(yuan));
