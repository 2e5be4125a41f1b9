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
  expect(form.parse({ text: ' 同意 ', date: '2026-03-02', yes: false, word: 'b', yuan: 12.345 })).toEqual({
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
test('amounts may come as text', () => expect(formYuan.parse('1200')).toBe(1200));
