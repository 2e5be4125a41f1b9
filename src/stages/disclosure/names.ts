import { ambiguousSurnames, compoundSurnames, surnames } from './surnames';

const roles =
  '被询问人|证人|受害人|被害人|投诉人|举报人|学生|学员|家长|监护人|代理人|法定代表人|负责人|经营者|' +
  '店主|员工|教师|老师|第三人|邻居|妻子|丈夫|儿子|女儿|配偶|父亲|母亲|房东|出租人|承租人|联系人|' +
  '签收人|姓名';
/** Words that follow a name rather than belong to it. */
const following = '称的在与和及等于作述陈表反出到签提承';
const given = `(?:(?![${following}某])[\\u4e00-\\u9fff]){1,2}`;
const end = `(?=[，,。；;、：:（）()\\s${following}]|$)`;
const strict = [...compoundSurnames, ...surnames].join('|');
const loose = [...compoundSurnames, ...surnames, ...ambiguousSurnames].join('|');

const named = `[：:]\\s*(?<named>(?:${loose})${given})`;
const seen = `(?<seen>(?:${strict})${given})`;
const labelled = new RegExp(`(?:${roles})(?:（[^）]*）)?(?:${named}|${seen})${end}`, 'g');

/**
 * Names of natural persons that the text gives after a word for their part, e.g. 证人李强, 经营者：高明. Not every name can be
 * seen so.
 */
export function namesIn(text: string): string[] {
  return [...text.matchAll(labelled)].map(({ groups }) => (groups!.named ?? groups!.seen)!);
}

const familyName = (name: string) => compoundSurnames.find((surname) => name.startsWith(surname)) ?? [...name][0] ?? '';

/** Whether a trade name is just a person's name, as for a 个体工商户 without 字号. */
export function looksPersonal(name: string): boolean {
  return new RegExp(`^(?:${loose})[\\u4e00-\\u9fff]{1,2}$`).test(name);
}

/** 刘某 for each name; a second 刘 becomes 刘某1, so that persons stay distinct. A name already masked stays as it is. */
export function aliases(names: string[]): Map<string, string> {
  const chosen = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of names) {
    if (chosen.has(name) || name.includes('某')) continue;
    const plain = `${familyName(name)}某`;
    let alias = plain;
    for (let count = 1; taken.has(alias); count += 1) alias = `${plain}${count}`;
    taken.add(alias);
    chosen.set(name, alias);
  }
  return chosen;
}
