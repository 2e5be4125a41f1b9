import { encodingOf } from '../../../src/web/files/text-encoding';

const utf16 = (text: string, swap = false) =>
  swap ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, 'utf16le');

describe('issue 9 section 3: texts as they are sent', () => {
  test.each<[string, Buffer, string | null]>([
    ['UTF-8', Buffer.from('询问笔录\r\n第一页\t1'), 'utf-8'],
    ['UTF-8 with mark', Buffer.from('\ufeff询问笔录'), 'utf-8'],
    ['GBK', Buffer.from('d1afcec7b1cac2bc', 'hex'), 'gb18030'],
    ['GB 18030 with four bytes', Buffer.from('95328236', 'hex'), 'gb18030'],
    ['UTF-16 with mark', utf16('\ufeff询问笔录 a'), 'utf-16le'],
    ['UTF-16, big endian, with mark', utf16('\ufeff询问笔录 a', true), 'utf-16be'],
    ['UTF-16 without mark', utf16('第1页\r\n'), 'utf-16le'],
    ['UTF-16, big endian, without mark', utf16('第1页\r\n', true), 'utf-16be'],
    ['a text that begins like a picture', Buffer.from('BM12-3号笔录'), 'utf-8'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), null],
    ['a program', Buffer.from('4d5a900003000000', 'hex'), null],
  ])('%s', (_what, bytes, encoding) => expect(encodingOf(bytes, true)).toBe(encoding));

  test('the beginning of a text may end inside a character', () => {
    expect(encodingOf(Buffer.from('笔录').subarray(0, 5), false)).toBe('utf-8');
    expect(encodingOf(Buffer.from('笔录').subarray(0, 5), true)).not.toBe('utf-8');
  });
});
