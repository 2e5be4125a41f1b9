import { buffer } from 'node:stream/consumers';
import { fromBufferPromise, openPromise, type ZipFile } from 'yauzl';

/** Files of a ZIP on disk by path, in their order. */
export const unpack = async (path: string) => contents(await openPromise(path));

/** Files of a ZIP in memory, e.g. of a .docx. */
export const unpackBytes = async (bytes: Buffer) => contents(await fromBufferPromise(bytes));

async function contents(zip: ZipFile): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry())
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  return files;
}
