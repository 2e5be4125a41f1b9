import { UnreadModel } from '../unread-model';

const dmn13 = 'https://www.omg.org/spec/DMN/20191111/MODEL/';

/** By the date in their namespace. */
const versions: Record<string, string> = {
  20130901: '1.0',
  20151101: '1.1',
  20180521: '1.2',
  20211108: '1.4',
  20230324: '1.5',
  20240513: '1.6',
};

/**
 * @throws UnreadModel when the file's root is not of DMN 1.3, the one version that Camunda 8.6 and our checks read
 * alike
 */
export function requireDmn13(xml: string): void {
  const root = /<(?:([\w.-]+):)?definitions\b([^<>]*)>/.exec(xml);
  if (!root) throw new UnreadModel(['读不懂：不是决策表文件（DMN），请用 Camunda Modeler 重新制作']);
  const [, prefix, attributes = ''] = root;
  const declaration = new RegExp(
    `\\sxmlns${prefix ? `:${prefix.replace(/[.]/g, '\\.')}` : ''}\\s*=\\s*["']([^"']*)["']`,
  );
  const namespace = declaration.exec(attributes)?.[1] ?? '';
  if (namespace === dmn13) return;
  const date = /omg\.org\/spec\/DMN\/(\d{8})\//i.exec(namespace)?.[1];
  if (!date) throw new UnreadModel(['读不懂：不是决策表文件（DMN），请用 Camunda Modeler 重新制作']);
  throw new UnreadModel([
    `决策表是 DMN ${versions[date] ?? date} 格式，只认 DMN 1.3：请用 Camunda Modeler 打开后另存为 DMN 1.3`,
  ]);
}
