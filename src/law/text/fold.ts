/**
 * A text as it is searched, with the place of each of its units in the text itself: one form for every way of writing a
 * digit, a letter, a bracket, a dash, an interpunct, a space or an ideograph. Marks that nobody sees are left out.
 */
export interface Folded {
  text: string;
  /** Unit i of `text` stands in the original from `from[i]` to `to[i]` (exclusive), in UTF-16 units. */
  from: number[];
  to: number[];
}

/**
 * Full-width forms, compatibility ideographs and radicals become plain; each run of white space becomes one space, or one
 * line break where it holds one. Takes one pass.
 */
export function fold(original: string): Folded {
  const folded: Folded = { text: '', from: [], to: [] };
  const units: string[] = [];
  let at = 0;
  for (const char of original) {
    const start = at;
    at += char.length;
    const plain = remembered(char);
    const last = units.length - 1;
    const space = plain === ' ' || plain === '\n';
    if (plain === '' || (space && isSpace(units[last]))) {
      if (plain === '\n') units[last] = plain;
      if (last >= 0) folded.to[last] = at;
      continue;
    }
    for (let unit = 0; unit < plain.length; unit += 1) {
      units.push(plain[unit]!);
      folded.from.push(start);
      folded.to.push(at);
    }
  }
  return { ...folded, text: units.join('').replace(pointInName, '·') };
}

/** Characters seen before with their forms: a text has few different ones. */
const forms = new Map<string, string>();
const mostForms = 20_000;

function remembered(char: string): string {
  let form = forms.get(char);
  if (form === undefined) {
    form = foldedChar(char);
    if (forms.size < mostForms) forms.set(char, form);
  }
  return form;
}

/** Without spaces and interpuncts: two ways of writing one name become equal. */
export const squeezed = (text: string): string => fold(text).text.replace(/[ \n·]/g, '');

const isSpace = (unit: string | undefined) => unit === ' ' || unit === '\n';

/** A point between two ideographs joins a name as an interpunct does. */
const pointInName = /(?<=\p{Script=Han})\.(?=\p{Script=Han})/gu;

const plainAscii = /^[!-~]$/;
const breaks = /^[\n\r\v\f\u0085\u2028\u2029]$/;
const unseen = /^[\p{Default_Ignorable_Code_Point}\p{Mn}\p{Me}\p{Cc}]$/u;
const interpuncts = '··•‧∙⋅●・･᛫⸱⸳ꞏ▪';
const dashes = '‐‑‒–—―−﹘﹣－';

function foldedChar(char: string): string {
  const code = char.codePointAt(0)!;
  if (plainAscii.test(char)) return char;
  if (code >= 0x4e00 && code <= 0x9fff) return simplified[char] ?? char;
  if (breaks.test(char)) return '\n';
  if (/^\s$/.test(char)) return ' ';
  if (unseen.test(char)) return '';
  if (interpuncts.includes(char)) return '·';
  if (dashes.includes(char)) return '-';
  return radicals[char] ?? digitOf(char, code) ?? compatible(char);
}

/** ASCII form of a decimal digit of any script; circled and raised numbers are no digits of a number. */
function digitOf(char: string, code: number): string | null {
  if (!/^\p{Nd}$/u.test(char)) return null;
  const plain = char.normalize('NFKC');
  if (/^\d$/.test(plain)) return plain;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

/** The plain form of one character where it is one character too and no digit. */
function compatible(char: string): string {
  const plain = char.normalize('NFKC');
  return [...plain].length === 1 && !/^\d$/.test(plain) ? (simplified[plain] ?? plain) : char;
}

const pairs = (text: string): Record<string, string | undefined> =>
  Object.fromEntries(text.split(' ').map((pair) => [...pair] as [string, string]));

/** Radicals that Unicode gives no compatible ideograph, as they come out of PDF files. */
const radicals = pairs(
  '⺁厂 ⺇几 ⺌小 ⺍小 ⺎兀 ⺒巳 ⺓幺 ⺝月 ⺟母 ⺠民 ⺧牛 ⺩王 ⺪疋 ⺫目 ⺬示 ⺰纟 ⺱网 ⺷羊 ⺸羊 ⺼月 ⺽臼 ⺾艹 ⻁虎 ⻃西 ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻋车 ⻌辶 ⻏阝 ⻐钅 ' +
    '⻑长 ⻒长 ⻓长 ⻔门 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻟食 ⻠饣 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫齐 ⻬齐 ⻭齿 ⻮齿 ⻯龙 ⻰龙 ⻱龟 ⻲龟 ⻳龟',
);

/** Family names and radicals in the other script: one name may stand in both. */
const simplified = pairs(
  '龍龙 馬马 鳥鸟 魚鱼 車车 門门 長长 見见 貝贝 頁页 風风 飛飞 黃黄 麥麦 齊齐 齒齿 龜龟 韋韦 靑青 張张 陳陈 劉刘 楊杨 趙赵 吳吴 孫孙 鄭郑 謝谢 許许 韓韩 馮冯 鄧邓 蕭萧 葉叶 ' +
    '蔣蒋 盧卢 賈贾 鍾钟 譚谭 羅罗 蘇苏 呂吕 陸陆 湯汤 鄒邹 龔龚 賴赖 藍蓝 龐庞 聶聂 莊庄 顧顾 賀贺 嚴严 陶陶 湯汤 溫温 駱骆 塗涂 歐欧 關关 華华 國国 東东 麗丽 強强 偉伟 軍军 ' +
    '紅红 芳芳',
);
