import { extname } from 'node:path';
import { fromBuffer } from 'file-type';
import { BusinessError } from '../../base/business-error';
import { encodingOf } from './text-encoding';

interface FileKind {
  mediaType: string;
  magic: string[];
}

const zip = 'application/zip';
const office = 'application/vnd.openxmlformats-officedocument';
const jpeg = { mediaType: 'image/jpeg', magic: ['image/jpeg'] };
const heic = { mediaType: 'image/heic', magic: ['image/heic', 'image/heif'] };
/** What phones write: the same container under many brands (isom, mp42, qt, 3gp4 …). */
const film = ['video/mp4', 'video/x-m4v', 'video/quicktime', 'video/3gpp', 'video/3gpp2'];
const tiff = { mediaType: 'image/tiff', magic: ['image/tiff'] };

/** Accepted file name endings, with what the first bytes must say; none: plain text. */
const kinds: Record<string, FileKind> = {
  pdf: { mediaType: 'application/pdf', magic: ['application/pdf'] },
  jpg: jpeg,
  jpeg,
  tif: tiff,
  tiff,
  png: { mediaType: 'image/png', magic: ['image/png'] },
  bmp: { mediaType: 'image/bmp', magic: ['image/bmp'] },
  webp: { mediaType: 'image/webp', magic: ['image/webp'] },
  heic,
  heif: heic,
  mp4: { mediaType: 'video/mp4', magic: film },
  m4v: { mediaType: 'video/mp4', magic: film },
  mov: { mediaType: 'video/quicktime', magic: film },
  '3gp': { mediaType: 'video/3gpp', magic: film },
  avi: { mediaType: 'video/vnd.avi', magic: ['video/vnd.avi'] },
  mp3: { mediaType: 'audio/mpeg', magic: ['audio/mpeg'] },
  wav: { mediaType: 'audio/wav', magic: ['audio/vnd.wave'] },
  m4a: { mediaType: 'audio/mp4', magic: ['audio/x-m4a', 'audio/mp4', ...film] },
  docx: { mediaType: `${office}.wordprocessingml.document`, magic: [`${office}.wordprocessingml.document`, zip] },
  xlsx: { mediaType: `${office}.spreadsheetml.sheet`, magic: [`${office}.spreadsheetml.sheet`, zip] },
  doc: { mediaType: 'application/msword', magic: ['application/x-cfb'] },
  ofd: { mediaType: 'application/ofd', magic: [zip] },
  txt: { mediaType: 'text/plain', magic: [] },
};

/** Names for people, and for the `accept` of the file field. */
export const acceptedEndings = Object.keys(kinds);

/** Bytes at the start of a file that suffice to tell its kind. */
export const headBytes = 4100;

/** Ending of a name and its kind. @throws BusinessError FILE_TYPE_REFUSED, field file */
export function kindOfName(fileName: string): FileKind & { ending: string } {
  const ending = extname(fileName).slice(1).toLowerCase();
  const kind = Object.hasOwn(kinds, ending) ? kinds[ending] : undefined;
  if (!kind)
    throw new BusinessError('FILE_TYPE_REFUSED', `不支持的文件类型，可以上传：${acceptedEndings.join('、')}`, 'file');
  return { ...kind, ending };
}

/**
 * What the file is by its first bytes, checked against its name.
 * @throws BusinessError FILE_EMPTY, FILE_TYPE_REFUSED, field file
 */
export async function fileKind(fileName: string, head: Buffer): Promise<{ ending: string; mediaType: string }> {
  if (head.length === 0) throw new BusinessError('FILE_EMPTY', fileName ? '文件为空' : '请选择文件', 'file');
  const { ending, mediaType, magic } = kindOfName(fileName);
  // A text may begin with any letters, also those that mark a picture.
  const fits = magic.length === 0 ? isText(head) : magic.includes((await fromBuffer(head))?.mime ?? '');
  if (!fits) throw unlikeItsName(ending);
  return { ending, mediaType };
}

export const unlikeItsName = (ending: string) =>
  new BusinessError('FILE_TYPE_REFUSED', `文件内容与扩展名 .${ending} 不符`, 'file');

const isText = (head: Buffer) => encodingOf(head, head.length < headBytes) !== null;
