import { DmnModdle } from 'dmn-moddle';
import { UnreadModel } from '../unread-model';
import { lostIn, unreadWords } from '../unread-words';
import { allowedIn } from './allowed-values';
import type { DecisionTable } from './decision-table';
import { requireDmn13 } from './dmn-version';

interface Text {
  text?: string;
}
interface Table {
  $type: string;
  hitPolicy: string;
  aggregation?: string;
  input?: { label?: string; inputExpression?: Text & { typeRef?: string }; inputValues?: Text }[];
  output?: { label?: string; name?: string; typeRef?: string; outputValues?: Text }[];
  rule?: { description?: string; inputEntry?: Text[]; outputEntry?: Text[] }[];
}
interface Definitions {
  drgElement?: { $type: string; id: string; name?: string; decisionLogic?: Table }[];
}

/**
 * Reads the tables of a file that is to be trusted. @throws UnreadModel when it is no DMN 1.3, or naming what could
 * not be read in it, or what decides in it and is no table
 */
export async function readDecisionTables(xml: string): Promise<DecisionTable[]> {
  requireDmn13(xml);
  const { rootElement, warnings } = await new DmnModdle().fromXML(xml, 'dmn:Definitions');
  const unread =
    warnings.length > 0 ? warnings.map(unreadWords) : lostIn(xml, (await new DmnModdle().toXML(rootElement)).xml);
  if (unread.length > 0) throw new UnreadModel(unread);
  const noTables = otherLogic(rootElement as Definitions);
  if (noTables.length > 0) throw new UnreadModel(noTables);
  return tablesIn(rootElement as Definitions);
}

/**
 * The tables of a file that is already deployed, as far as they can be read. @throws UnreadModel when it is no DMN 1.3
 */
export async function parseDecisionTables(xml: string): Promise<DecisionTable[]> {
  requireDmn13(xml);
  return tablesIn((await new DmnModdle().fromXML(xml, 'dmn:Definitions')).rootElement as Definitions);
}

const logics: Record<string, string> = {
  'dmn:LiteralExpression': '文字表达式',
  'dmn:Context': '上下文',
  'dmn:Invocation': '函数调用',
  'dmn:FunctionDefinition': '函数',
  'dmn:List': '列表',
  'dmn:Relation': '关系表',
};
const drawn = ['dmn:Decision', 'dmn:InputData', 'dmn:KnowledgeSource'];

/** What would decide and is no table, of which row by row nothing can be said (L1, L2). */
function otherLogic({ drgElement = [] }: Definitions): string[] {
  const found = drgElement.flatMap(({ $type, id, name, decisionLogic }) => {
    const named = name ? `“${name}”（${id}）` : id;
    if (!drawn.includes($type)) return [`${named}不是决策表：请删去，系统只用决策表`];
    if ($type !== 'dmn:Decision' || decisionLogic?.$type === 'dmn:DecisionTable') return [];
    const logic = decisionLogic ? (logics[decisionLogic.$type] ?? '别的写法') : '空的';
    return [`决策${named}不是决策表（是${logic}），无法逐行检查：请在 Camunda Modeler 中改为决策表`];
  });
  const tables = drgElement.filter(({ $type }) => $type === 'dmn:Decision').length;
  return tables > 0 || found.length > 0 ? found : ['没有决策表：请补上，或者删去这个文件'];
}

/** Decisions without a table are left out. */
const tablesIn = ({ drgElement = [] }: Definitions): DecisionTable[] =>
  drgElement.flatMap(({ $type, id, name, decisionLogic }) =>
    $type === 'dmn:Decision' && decisionLogic?.$type === 'dmn:DecisionTable'
      ? [toTable(id, name ?? id, decisionLogic)]
      : [],
  );

const toTable = (
  id: string,
  name: string,
  { hitPolicy, aggregation, input = [], output = [], rule = [] }: Table,
): DecisionTable => ({
  id,
  name,
  hitPolicy: aggregation ? `${hitPolicy}（${aggregation}）` : hitPolicy,
  inputs: input.map(({ label, inputExpression, inputValues }) => ({
    label: label ?? inputExpression?.text ?? '',
    type: inputExpression?.typeRef ?? '',
    expression: inputExpression?.text ?? '',
    allowed: allowedIn(inputValues?.text),
  })),
  outputs: output.map((each) => ({
    name: each.name ?? '',
    label: each.label ?? each.name ?? '',
    type: each.typeRef,
    allowed: allowedIn(each.outputValues?.text),
  })),
  rows: rule.map(({ description, inputEntry = [], outputEntry = [] }) => ({
    inputs: inputEntry.map(({ text }) => text ?? ''),
    outputs: outputEntry.map(({ text }) => text ?? ''),
    annotation: description?.trim() ?? '',
  })),
});
