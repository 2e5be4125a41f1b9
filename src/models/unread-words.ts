import type { Warning } from 'bpmn-moddle';

const wordings: [RegExp, (part: string) => string][] = [
  [/duplicate ID <(.+?)>/, (id) => `编号 ${id} 用了两次：请改掉其中一个`],
  [/unknown type <(.+?)>/, (type) => `不认识的元素 ${type}：请在 Camunda Modeler 中换成 Camunda 8.6 支持的元素`],
  [/unrecognized element <(.+?)>/, (name) => `不认识的元素 ${name}：请删去`],
  [/attribute <(.+?)> already defined/, (name) => `属性 ${name} 写了两次：请删去一个`],
  [/unknown attribute <(.+?)>/, (name) => `不认识的属性 ${name}：请删去`],
  [/missing namespace for prefix <(.+?)>/, (prefix) => `前缀 ${prefix} 没有说明属于哪个命名空间：请删去`],
  [/unsupported document encoding <(.+?)>/, (encoding) => `文件编码是 ${encoding}：请另存为 UTF-8`],
  [/unexpected body text <([^>]*)>/, (text) => `元素之间有多余的文字“${text.trim()}”：请删去`],
  [/non-whitespace outside of root node()/, () => '文件开头或者末尾有多余的内容：请删去'],
  [
    /closing tag mismatch|unclosed tag|missing start tag|unexpected end of file()/,
    () => '读不懂，请用 Camunda Modeler 打开后重新保存：文件已经损坏，XML 的标签不配对',
  ],
];

/** What the parser went past, told to the owner of the file. */
export function unreadWords({ message, element, value }: Warning): string {
  if (/^unresolved reference/.test(message))
    return `${element?.id ?? element?.$type ?? '图'} 指向不存在的 ${value}：请删去重连，或者补上 ${value}`;
  const at = element?.id ? `${element.id} ` : '';
  for (const [pattern, wording] of wordings) {
    const found = pattern.exec(message);
    if (found) return `${at}${wording(found[1] ?? '')}${place(message)}`;
  }
  return `${at}有读不懂的内容，请用 Camunda Modeler 打开后重新保存：${message.replace(/\s+/g, ' ')}`;
}

/** The parser counts lines from 0. */
function place(message: string): string {
  const line = /line: (\d+)/.exec(message)?.[1];
  return line === undefined ? '' : `（第${Number(line) + 1}行）`;
}

/** A part written twice where only one may stand is dropped without a word: the file then holds more than was read. */
export function lostIn(xml: string, read: string): string[] {
  const lost = count(xml) - count(read);
  return lost === 0
    ? []
    : [`有 ${Math.abs(lost)} 处内容没有读到（同一元素里重复写的部分）：请用 Camunda Modeler 打开后重新保存`];
}

/** Opening tags; a comment or CDATA that never ends takes the rest. */
const count = (xml: string) =>
  xml.replace(/<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)/g, '').match(/<[^/!?]/g)?.length ?? 0;
