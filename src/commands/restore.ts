import { readConfig } from '../base/config';
import { reasonOf } from '../base/reason';
import { restore } from '../local/backup';

/** `npm run restore -- --from <folder>`: puts a backup in place; the next start lets every open case go on. */
async function main(): Promise<void> {
  const [option, from, ...rest] = process.argv.slice(2);
  if (option !== '--from' || !from || rest.length > 0) throw new Error('用法：npm run restore -- --from <备份文件夹>');
  const config = readConfig();
  if (config.DATABASE_URL)
    throw new Error('数据库由 DATABASE_URL 指定：请用它自己的工具恢复，再以空的流程引擎启动本系统（见 README）');
  const { begunAt, aside } = await restore(config, from);
  console.log(`已恢复到 ${begunAt} 的状态。`);
  if (aside) console.log(`原来的数据保存在 ${aside}，确认无误后可以删除。`);
  console.log('接下来：npm start（未办结的案件从案卷所在的步骤继续），再运行 npm run verify。');
}

main().catch((error: unknown) => {
  console.error(reasonOf(error));
  process.exitCode = 1;
});
