import { parseArgs } from 'node:util';
import { type Role, roleNames } from '../../law/people/person';

const kinds = ['worker', 'act', 'paper', 'limit'] as const;
type Kind = (typeof kinds)[number];

/** What is to begin. `place`: the process of a worker, the stage of all else. */
export interface Asked {
  place: string;
  name: string;
  title: string | null;
  by: Role | null;
}
export type Request = Asked & { kind: Kind };

export const usage = `用法：
  npm run new -- worker <流程> <任务类型> [中文名]   如 worker enforcement-case hold-hearing 举行听证
  npm run new -- act <阶段> <名称> [中文名]          如 act defence correct-defence 更正陈述申辩
  npm run new -- paper <阶段> <名称> [中文名]        如 paper execution payment-plan 分期缴纳批准书
  npm run new -- limit <阶段> <名称> [中文名]        如 limit filing file 立案
流程是 workers/ 里的文件夹，阶段是 src/stages/ 里的文件夹，名称用小写英文和连字符。
worker、act 由人办理的，加 --by <身份>：${Object.entries(roleNames)
  .map(([role, name]) => `${role} ${name}`)
  .join('、')}。worker 不加是自动办理，act 不加是承办人员。`;

/** Reads the arguments of the command. @throws Error in Chinese */
export function readRequest(args: string[]): Request {
  const { values, positionals } = parsed(args);
  const [kind, place, name, title = null, ...more] = positionals;
  if (!isKind(kind)) throw wrong(kind ? `不能新建 ${kind}` : '请写明新建什么');
  if (!place || !name || more.length > 0) throw wrong(more.length > 0 ? `多了 ${more.join(' ')}` : '参数不全');
  const odd = [place, name].find((word) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(word));
  if (odd !== undefined) throw wrong(`“${odd}”应当用小写英文和连字符，如 hold-hearing`);
  if (title !== null && !/^[\p{Script=Han}\d（）、]+$/u.test(title)) throw wrong(`“${title}”应当是中文名`);
  const { by = null } = values;
  if (by !== null && !isRole(by)) throw wrong(`没有“${by}”这种身份`);
  if (by !== null && (kind === 'paper' || kind === 'limit')) throw wrong('文书和期限不写 --by');
  return { kind, place, name, title, by };
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { by: { type: 'string' } } });
  } catch {
    throw wrong('只有 --by <身份> 一个选项');
  }
}

const isKind = (word: string | undefined): word is Kind => kinds.some((kind) => kind === word);
const isRole = (word: string): word is Role => word in roleNames;
const wrong = (why: string) => new Error(`${why}。\n${usage}`);
