import { openPromise } from 'yauzl';

/** What a ZIP must hold to be a document of that kind, by file ending. */
const needed: Record<string, RegExp[]> = {
  docx: [/^\[Content_Types\]\.xml$/, /^word\//],
  xlsx: [/^\[Content_Types\]\.xml$/, /^xl\//],
  ofd: [/^OFD\.xml$/],
};

/** Whether the file at the absolute `path` holds what its ending promises; endings that are no ZIP always do. */
export async function holdsDocument(path: string, ending: string): Promise<boolean> {
  const missing = new Set(needed[ending] ?? []);
  if (missing.size === 0) return true;
  try {
    const zip = await openPromise(path);
    for await (const { fileName } of zip.eachEntry()) {
      for (const part of missing) if (part.test(fileName)) missing.delete(part);
    }
    return missing.size === 0;
  } catch {
    return false; // no central directory, or a broken one
  }
}
