import { buffer } from 'node:stream/consumers';
import { openPromise } from 'yauzl';

/** Files of a ZIP by path, in their order. */
export async function unpack(path: string): Promise<Map<string, Buffer>> {
  const zip = await openPromise(path);
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  return files;
}
