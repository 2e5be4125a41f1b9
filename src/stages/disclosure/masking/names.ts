import { beginsWord, endsName, givenNamesAt, goesWithPersons, isStop, isTitled, surnameAt } from './name-shape';
import { label, takesAnyName } from './roles';
import { foreignNameAt, withInterpunct } from './transcribed';

interface Seen {
  name: string;
  end: number;
}

/** Longest name looked at, with what follows it. */
const ahead = 24;

/**
 * Names of natural persons that a folded text gives: after a word for their part (证人李强、王小明), before what only a person
 * has or does (李建国称, 覃丽,女), or by their form (阿卜杜拉·买买提). Spaces inside a name are left out. Not every name can be
 * seen so: what the system proposes a person looks through.
 */
export function namesIn(text: string): string[] {
  return [...labelled(text), ...inContext(text), ...withInterpunct(text)].map((name) => name.replace(/[ \n]/g, ''));
}

function labelled(text: string): string[] {
  const names: string[] = [];
  for (const { index, 0: all, groups } of text.matchAll(label)) {
    const colon = /[:"叫]|姓名/.test(groups!.colon!);
    let seen = nameAt(text, index + all.length, colon);
    if (!seen && colon && takesAnyName(groups!.part!)) seen = anyNameAt(text, index + all.length);
    seen ??= foreignNameAt(text, index + all.length);
    while (seen) {
      names.push(seen.name);
      const joint = /^(?:、|和|及|与|以及|,(?=\S{2,3}(?:[,、。]|等)))/.exec(text.slice(seen.end, seen.end + 6));
      seen = joint && nameAt(text, seen.end + joint[0].length, false);
    }
  }
  return names;
}

/** A name that begins there. `told`: something before it says that a name comes. */
function nameAt(text: string, start: number, told: boolean): Seen | null {
  const { sure, candidates } = candidatesAt(text, start, told);
  const ends = ({ after }: Candidate) => (told || sure ? endsName(after) : goesWithPersons(after) || isStop(after));
  return candidates.find(ends) ?? null;
}

const noName = /^(?:不详|未知|无|暂无|同上|见|详见|本人|略|保密|匿名|个人|单位|公司|自然|男|女|长沙|湖南|中国|桃江)/;

/** Whatever stands alone after a colon where only a name can stand; a foreign name too. */
function anyNameAt(text: string, start: number): Seen | null {
  const rest = text.slice(start, start + 48);
  const latin = /^[A-Z][A-Za-z'.-]{1,20}(?: [A-Z][A-Za-z'.-]{0,20}){0,3}/.exec(rest)?.[0];
  const [han] = /^\p{Script=Han} ?\p{Script=Han}{1,3}/u.exec(rest) ?? [];
  const name = latin ?? han;
  if (!name || noName.test(name) || !isStop(rest.slice(name.length))) return null;
  return { name, end: start + name.length };
}

const before =
  /(?<=^|[,。;:、()"“”《》\n ]|[^于不]由|对|向|经|据|与|和|及|将|因|是|系|为|让|请|把|给|叫|找|到|从|有)(?=\p{Script=Han})/gu;
const who =
  /^ ?(?:[,(、] ?(?:男|女)(?: ?[,)、。;]|$)|[,(、] ?(?:\p{Script=Han}{1,3}族|\d{1,3}岁|现年|身份证|公民身份|居民身份|户籍|出生|\d{4}年\d{1,2}月\d{1,2}日出?生))/u;
const does =
  /^(?:称[,:。"“]|述称|辩称|供述|作证|证实|证言|签字|签名|签收|辨认|表示|反映|承认|在笔录|到案|报警|报案|就诊|溺水|受伤|死亡|供货|代签|代为|陪同|之[子女妻夫父母]|提供的|等[\d一二三四五六七八九十]{0,3}人|处[购租借取进买收获承接]|的(?:询问|调查|谈话)?笔录|的证言|的陈述|的身份证|的户籍)/;

function inContext(text: string): string[] {
  const names: string[] = [];
  let past = 0;
  for (const { index } of text.matchAll(before)) {
    if (index < past) continue;
    const list = listedAt(text, index);
    names.push(...list.names);
    past = list.end;
  }
  return names;
}

interface Candidate extends Seen {
  after: string;
}

/**
 * The names of a list (曹丽华、文小军) that begins there, when what follows the last one goes with persons only. `end`: as
 * far as the list was looked through.
 */
function listedAt(text: string, start: number): { names: string[]; end: number } {
  const names: string[] = [];
  for (let at = start; ;) {
    const { sure, candidates } = candidatesAt(text, at);
    const known = sure || names.length > 0;
    const last = candidates.find(({ after }) => who.test(after) || (known && does.test(after)));
    if (last) return { names: [...names, last.name], end: last.end };
    const listed = candidates.find(({ after }) => /^[、和及与]/.test(after));
    if (!listed) return { names: [], end: at };
    names.push(listed.name);
    at = listed.end + 1;
  }
}

function candidatesAt(text: string, at: number, told = false): { sure: boolean; candidates: Candidate[] } {
  const rest = text.slice(at, at + ahead);
  const found = beginsWord(rest) && !told ? null : surnameAt(rest);
  if (!found || isTitled(rest.slice(found.surname.length))) return { sure: false, candidates: [] };
  const { surname, sure } = found;
  const candidates = givenNamesAt(rest.slice(surname.length)).map(({ given, end }) => ({
    name: surname + given,
    end: at + surname.length + end,
    after: rest.slice(surname.length + end),
  }));
  return { sure, candidates };
}
