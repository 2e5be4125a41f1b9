const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfCentral = 0x06054b50;
/** 1980-01-01 00:00, the first instant a ZIP can say. */
const epoch = 0x00210000;

/**
 * The same ZIP with every file's time set to one fixed instant, in place: the docx library stamps the time of making,
 * but a package that is made again must have the same bytes. Only for small archives without ZIP64 and comment.
 */
export function fixZipTimes(zip: Buffer): Buffer {
  const end = zip.length - 22;
  if (zip.readUInt32LE(end) !== endOfCentral) throw new Error('Not a plain ZIP');
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const local = zip.readUInt32LE(at + 42);
    if (zip.readUInt32LE(at) !== centralHeader || zip.readUInt32LE(local) !== localHeader)
      throw new Error('Not a plain ZIP');
    zip.writeUInt32LE(epoch, at + 12);
    zip.writeUInt32LE(epoch, local + 10);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return zip;
}
