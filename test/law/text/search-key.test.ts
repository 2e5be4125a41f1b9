import { searchKey, searchWords } from '../../../src/law/text/search-key';

const key = searchKey('天教罚字〔2026〕1号');

test.each([
  '天教罚字(2026)1号',
  '天教罚字（２０２６）１号',
  '天教罚字[2026]1号',
  '天教罚字［2026］1号',
  '天教罚字【2026】1号',
  '天教罚字﹝2026﹞1号',
  '天教罚字〈2026〉 1 号',
  '天教罚字2026 1号',
  '天教罚字\u200b〔2026〕1号',
])('issue 9: %s is the same number', (typed) => expect(searchKey(typed)).toBe(key));

test.each([
  ['刘某 学科', ['刘某', '学科']],
  ['刘某　学科，刘某', ['刘某', '学科']],
  ['ＡBC', ['abc']],
  ['阿卜杜拉·买买提', ['阿卜杜拉买买提']],
  ['〔〕 -', []],
  ['', []],
])('issue 9: %s asks for the words %j', (text, words) => expect(searchWords(text)).toEqual(words));
