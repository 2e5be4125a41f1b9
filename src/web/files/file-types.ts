import { extname } from 'node:path';
import { fromBuffer } from 'file-type';
import { BusinessError } from '../../base/business-error';

interface FileKind {
  mediaType: string;
  magic: (string | undefined)[];
}

const zip = 'application/zip';
const office = 'application/vnd.openxmlformats-officedocument';
const jpeg = { mediaType: 'image/jpeg', magic: ['image/jpeg'] };
const tiff = { mediaType: 'image/tiff', magic: ['image/tiff'] };

/** Accepted file name endings, with what the first bytes must say; undefined: no magic bytes, plain text. */
const kinds: Record<string, FileKind> = {
  pdf: { mediaType: 'application/pdf', magic: ['application/pdf'] },
  jpg: jpeg,
  jpeg,
  tif: tiff,
  tiff,
  png: { mediaType: 'image/png', magic: ['image/png'] },
  bmp: { mediaType: 'image/bmp', magic: ['image/bmp'] },
  mp4: { mediaType: 'video/mp4', magic: ['video/mp4', 'video/x-m4v'] },
  mov: { mediaType: 'video/quicktime', magic: ['video/quicktime'] },
  avi: { mediaType: 'video/vnd.avi', magic: ['video/vnd.avi'] },
  mp3: { mediaType: 'audio/mpeg', magic: ['audio/mpeg'] },
  wav: { mediaType: 'audio/wav', magic: ['audio/vnd.wave'] },
  m4a: { mediaType: 'audio/mp4', magic: ['audio/x-m4a', 'audio/mp4'] },
  docx: { mediaType: `${office}.wordprocessingml.document`, magic: [`${office}.wordprocessingml.document`, zip] },
  xlsx: { mediaType: `${office}.spreadsheetml.sheet`, magic: [`${office}.spreadsheetml.sheet`, zip] },
  doc: { mediaType: 'application/msword', magic: ['application/x-cfb'] },
  ofd: { mediaType: 'application/ofd', magic: [zip] },
  txt: { mediaType: 'text/plain', magic: [undefined] },
};

/** Names for people, and for the `accept` of the file field. */
export const acceptedEndings = Object.keys(kinds);

/** Bytes at the start of a file that suffice to tell its kind. */
export const headBytes = 4100;

/**
 * What the file is by its first bytes, checked against its name.
 * @throws BusinessError FILE_EMPTY, FILE_TYPE_REFUSED, field file
 */
export async function fileKind(fileName: string, head: Buffer): Promise<{ ending: string; mediaType: string }> {
  if (head.length === 0) throw new BusinessError('FILE_EMPTY', fileName ? '文件为空' : '请选择文件', 'file');
  const ending = extname(fileName).slice(1).toLowerCase();
  const kind = Object.hasOwn(kinds, ending) ? kinds[ending] : undefined;
  if (!kind)
    throw new BusinessError('FILE_TYPE_REFUSED', `不支持的文件类型，可以上传：${acceptedEndings.join('、')}`, 'file');
  const found = (await fromBuffer(head))?.mime;
  const fits = kind.magic.includes(found) && (found !== undefined || isText(head));
  if (!fits) throw new BusinessError('FILE_TYPE_REFUSED', `文件内容与扩展名 .${ending} 不符`, 'file');
  return { ending, mediaType: kind.mediaType };
}

/** No control characters but line ends and tabs: UTF-8 and GB 18030 text alike. */
const isText = (head: Buffer) =>
  !head.some((byte) => byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09 && byte !== 0x0c);
