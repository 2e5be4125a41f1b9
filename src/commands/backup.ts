import { readConfig } from '../base/config';
import { reasonOf } from '../base/reason';
import { backUp } from '../local/backup';

/** `npm run backup -- --to <folder>`: database, files and key of this machine's system, which may run meanwhile. */
async function main(): Promise<void> {
  const [option, to, ...rest] = process.argv.slice(2);
  if (option !== '--to' || !to || rest.length > 0) throw new Error('用法：npm run backup -- --to <新文件夹>');
  const { begunAt } = await backUp(readConfig(), to);
  console.log(`备份完成：${to}（${begunAt} 的状态）。其中有签名密钥和密码，请妥善保管。`);
}

main().catch((error: unknown) => {
  console.error(reasonOf(error));
  process.exitCode = 1;
});
