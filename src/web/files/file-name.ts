import { Transform, type TransformCallback } from 'node:stream';
import { storableText } from '../../law/text/clean';

/** A boundary, perhaps other headers, and the header that names a file. */
const fileHeader =
  /(?:^|\r\n)--[^\r\n]+\r\n(?:[\w-]+:[^\r\n]*\r\n)*?(Content-Disposition:[^\r\n]*;\s*filename\*?\s*=[^\r\n]*)\r\n/i;
const mostHeld = 64 * 1024;

/**
 * Reads the name of the first file out of a multipart form that passes through, and puts a plain one in its place:
 * browsers send names raw in UTF-8, old systems in GBK, others as `filename*` with and without quotation marks, and the
 * parser behind would refuse or spoil some of them.
 */
export class FileName extends Transform {
  /** '' until the file has begun, and for a file without name. */
  name = '';
  private held = '';
  private found = false;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    if (this.found) {
      done(null, chunk);
      return;
    }
    this.held += chunk.toString('latin1');
    const header = fileHeader.exec(this.held)?.[1];
    const free = Math.max(0, this.held.length - mostHeld);
    if (header === undefined) this.release(this.held.slice(0, free), this.held.slice(free), done);
    else {
      this.found = true;
      this.name = fileNameOf(header);
      const plain = this.held.replace(header, () => plainHeader(header));
      this.release(plain, '', done);
    }
  }

  override _flush(done: TransformCallback): void {
    this.release(this.held, '', done);
  }

  private release(passes: string, stays: string, done: TransformCallback): void {
    this.held = stays;
    done(null, Buffer.from(passes, 'latin1'));
  }
}

const plainHeader = (header: string) => {
  const name = /;\s*name\s*=\s*("[^"]*"|[^;\s]+)/i.exec(header)?.[1] ?? '""';
  return `Content-Disposition: form-data; name=${name}; filename="file"`;
};

/** The name that a Content-Disposition header (its bytes as Latin-1) gives to a file, without folders. */
export function fileNameOf(header: string): string {
  const extended = /;\s*filename\*\s*=\s*"?([\w!#$&+^`{}~-]+)'[^']*'([^";]*)"?/i.exec(header);
  const quoted =
    /;\s*filename\s*=\s*"(.*?)"\s*(?:;|$)/i.exec(header) ?? /;\s*filename\*\s*=\s*"(.*?)"\s*(?:;|$)/i.exec(header);
  const token = /;\s*filename\*?\s*=\s*([^;\s"]+)/i.exec(header);
  const raw = quoted ? quoted[1]!.replaceAll('\\"', '"') : (token?.[1] ?? '');
  return fileName(
    (extended && decoded(percentBytes(extended[2]!), extended[1])) ?? decoded(Buffer.from(raw, 'latin1')) ?? '',
  );
}

/** A name as people may read it: no folders, nothing invisible, 200 characters at most, its ending kept. */
export function fileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1)!;
  const plain = storableText(last)
    .replace(/[\t\r\n]+/g, ' ')
    .trim()
    .normalize('NFC');
  return [...plain].slice(-200).join('');
}

const percentBytes = (text: string) =>
  Buffer.from(
    text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  );

/** Text of the bytes in the charset that they are said to have, else UTF-8, else GB 18030. */
function decoded(bytes: Buffer, charset = 'utf-8'): string | null {
  for (const each of [charset, 'utf-8', 'gb18030']) {
    try {
      return new TextDecoder(each, { fatal: true }).decode(bytes);
    } catch {
      continue; // unknown charset, or not written in it
    }
  }
  return null;
}
