const signsInJava =
  /ZipException|zip END header|invalid or corrupt jar|Could not find or load main class|NoClassDefFoundError|ClassNotFoundException|ClassFormatError|Truncated class file|EOFException/i;
const signsInMaven =
  /Error unpacking|ArchiverException|Unexpected end|Unexpected EOF|truncated|corrupt|Checksum validation failed|not in GZIP format|ZipException/i;

/** The sentence for a Java program whose archives are cut off or damaged; undefined when it ended for another reason. */
export const damagedProgram =
  (name: string, folder: string) =>
  (lastLines: string): string | undefined =>
    signsInJava.test(lastLines)
      ? `${name} 的程序文件不完整或者已损坏：请删除 ${folder}，再运行 npm start，它会重新下载`
      : undefined;

/** The same for an archive that Maven could not unpack; any other error as it is. `path`: inside Maven's repository. */
export function damagedArchive(name: string, path: string, error: unknown): unknown {
  if (!(error instanceof Error) || !signsInMaven.test(error.message)) return error;
  return new Error(
    `${name} 的安装包不完整或者已损坏：请删除 Maven 本地仓库（一般是 ~/.m2/repository）里的 ${path}，再运行 npm start，它会重新下载`,
    { cause: error },
  );
}
