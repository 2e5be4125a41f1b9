import { open } from 'node:fs/promises';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** So much of a text is looked at to tell its encoding. */
const sampleBytes = 1 << 20;
const control = /[\x00-\x08\x0b\x0e-\x1f\ufffe\uffff]/;

/**
 * Encoding of a text that people send: UTF-8, UTF-16 or GB 18030 (GBK and GB 2312 are parts of it); null when the bytes
 * are no text. `whole`: nothing comes after them.
 */
export function encodingOf(bytes: Buffer, whole: boolean): Encoding | null {
  return candidates(bytes).find((encoding) => readable(bytes, encoding, whole)) ?? null;
}

function candidates(bytes: Buffer): Encoding[] {
  const mark = bytes.toString('hex', 0, 2);
  if (mark === 'fffe') return ['utf-16le'];
  if (mark === 'feff') return ['utf-16be'];
  if (!bytes.includes(0)) return ['utf-8', 'gb18030'];
  return bytes.indexOf(0) % 2 === 1 ? ['utf-16le', 'utf-16be'] : ['utf-16be', 'utf-16le'];
}

function readable(bytes: Buffer, encoding: Encoding, whole: boolean): boolean {
  try {
    return !control.test(new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: !whole }));
  } catch {
    return false;
  }
}

/** Of a stored text, as a browser must be told it; UTF-8 when nothing fits. `path` is absolute. */
export async function encodingOfFile(path: string): Promise<Encoding> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(sampleBytes), 0, sampleBytes, 0);
    return encodingOf(buffer.subarray(0, bytesRead), bytesRead < sampleBytes) ?? 'utf-8';
  } finally {
    await file.close();
  }
}
