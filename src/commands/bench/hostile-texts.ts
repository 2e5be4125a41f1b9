/** Units that make expressions backtrack when they are repeated: spaces, digits, brackets, marks, labels without value. */
const units = [
  ...[' ', '\u3000', '\n', '\t ', '\u00a0\u2003', '\u200b', '\u0301', 'a\u0301', '\ud800', '😀', '𠮷'],
  ...['0', '9', '1 ', '１', '1,111,', '1.', '13', '1391234567', '6222 ', '430103', '0731-', '2022年', '1-'],
  ...[
    '(',
    '（',
    '）',
    '（a',
    '《',
    '》',
    '《法',
    '“',
    '"',
    '\\"',
    "'",
    '【',
    '<',
    '<!--',
    '<![CDATA[',
    '<definitions ',
  ],
  ...['a', 'a@', 'a.a', 'A1', 'John ', '/', '-', '。', '，', '、', '：', '·', '阿·', '.'],
  ...['中', '张', '和', '的', '证人', '证人王', '证人王甲、', '当事人：', '其子', '姓名：', '张三', '高明', '小', '阳'],
  ...[
    '住址',
    '住址（',
    '，住',
    '患有',
    '患有(',
    '有病史',
    '出生',
    '账号',
    '电话',
    '微信',
    '湘A',
    '尾号',
    '身份证',
    '单号',
  ],
  ...[
    '1×',
    '1元×',
    '1,1+',
    '1名',
    '1元/',
    '1元的',
    '百分之',
    '合计',
    '第一',
    '《民法典》第一条',
    '《民法典》第一条第',
    '民法第一条',
  ],
];

/** Texts of `length` characters: each unit with an end that fits nothing, and after labels that wait for a value. */
export function* hostileTexts(length: number): Generator<{ name: string; text: string }> {
  const filled = (unit: string, less = 0) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length - less);
  for (const unit of units) {
    yield { name: JSON.stringify(unit), text: `${filled(unit, 1)}!` };
  }
  for (const label of ['身份证', '证人', '住址', '患有', '收费', '《民法典》', '"'])
    for (const unit of [' ', '0', '(', '中', '\u0301', 'a'])
      yield { name: `${label} and ${JSON.stringify(unit)}`, text: label + filled(unit, label.length) };
  yield { name: 'ten thousand names', text: distinct((at) => `证人王${han(at)}、`, length) };
  yield { name: 'ten thousand articles', text: distinct((at) => `《${han(at)}法》第一条，`, length) };
  yield { name: 'a list of names', text: distinct((at) => `王${han(at)}、`, length) };
}

const han = (at: number) => String.fromCodePoint(0x4e00 + (at % 97) * 200 + 50, 0x4e10 + (at % 20_000));

function distinct(one: (at: number) => string, length: number): string {
  const texts: string[] = [];
  for (let at = 0, size = 0; size < length; at += 1) size += texts[texts.push(one(at)) - 1]!.length;
  return texts.join('').slice(0, length);
}
