import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { FileName, fileName, fileNameOf } from '../../../src/web/files/file-name';

const utf8 = Buffer.from('现场 照片.png').toString('latin1');
const gbk = Buffer.from('cfd6b3a120d5d5c6ac', 'hex').toString('latin1') + '.png';
const percent = '%E7%8E%B0%E5%9C%BA%20%E7%85%A7%E7%89%87.png';

describe('issue 9 section 3: names of files as they are sent', () => {
  test.each([
    ['raw UTF-8', `; name="file"; filename="${utf8}"`],
    ['GBK', `; name="file"; filename="${gbk}"`],
    ['RFC 5987', `; name="file"; filename="a.png"; filename*=UTF-8''${percent}`],
    ['RFC 5987 before the plain one', `; name="file"; filename*=utf-8'zh'${percent}; filename="a.png"`],
    ['RFC 5987 in quotation marks', `; name="file"; filename*="UTF-8''${percent}"`],
    ['RFC 5987 in GBK', `; name="file"; filename*=GBK''%CF%D6%B3%A1%20%D5%D5%C6%AC.png`],
    ['an unknown charset', `; name="file"; filename*=klingon''${percent}`],
    ['a folder before it', `; name="file"; filename="C:\\Users\\a\\${utf8}"`],
    ['the field named after it', `; filename="${utf8}"; name="file"`],
  ])('%s', (_how, rest) => expect(fileNameOf(`Content-Disposition: form-data${rest}`)).toBe('现场 照片.png'));

  test('a GBK character that ends in a backslash byte stays', () => {
    const header = `form-data; name="file"; filename="${Buffer.from('d55c2e747874', 'hex').toString('latin1')}"`;
    expect(fileNameOf(header)).toBe('誠.txt');
  });

  test.each([
    ['zero width and direction', 'a\u200bb\u202egnp.txt', 'abgnp.txt'],
    ['controls and halves of a character', 'a\u0000b\ud800.txt', 'ab.txt'],
    ['a long one keeps its ending', `${'长'.repeat(300)}.pdf`, `${'长'.repeat(196)}.pdf`],
  ])('%s', (_what, given, kept) => expect(fileName(given)).toBe(kept));

  test.each([1, 7, 4096])('the form itself passes unchanged but for the name, in pieces of %i bytes', async (size) => {
    const body = (disposition: string) =>
      `--b\r\nContent-Disposition: form-data; name="title"\r\n\r\nfilename="x"\r\n--b\r\nContent-Disposition: form-data; ` +
      `${disposition}\r\nContent-Type: image/png\r\n\r\nContent-Disposition: form-data; filename="kept"\r\n--b--\r\n`;
    const bytes = Buffer.from(body(`name="file"; filename*="UTF-8''${percent}"`));
    const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
      bytes.subarray(n * size, (n + 1) * size),
    );
    const named = new FileName();
    expect(await text(Readable.from(pieces).pipe(named))).toBe(body('name="file"; filename="file"'));
    expect(named.name).toBe('现场 照片.png');
  });
});
