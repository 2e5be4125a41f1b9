import { DmnModdle } from 'dmn-moddle';
import { UnreadModel } from '../unread-model';
import { lostIn, unreadWords } from '../unread-words';
import type { DecisionTable } from './decision-table';
import { requireDmn13 } from './dmn-version';

interface Text {
  text?: string;
}
interface Table {
  $type: string;
  hitPolicy: string;
  input?: { label?: string; inputExpression?: Text & { typeRef?: string } }[];
  output?: { label?: string; name?: string; typeRef?: string }[];
  rule?: { description?: string; inputEntry?: Text[]; outputEntry?: Text[] }[];
}
interface Definitions {
  drgElement?: { $type: string; id: string; name?: string; decisionLogic?: Table }[];
}

/**
 * Reads the tables of a file that is to be trusted. @throws UnreadModel when it is no DMN 1.3, or naming what could
 * not be read in it; with `nothingElse` also when something in it decides that is no table
 */
export async function readDecisionTables(xml: string, { nothingElse = false } = {}): Promise<DecisionTable[]> {
  requireDmn13(xml);
  const { rootElement, warnings } = await new DmnModdle().fromXML(xml, 'dmn:Definitions');
  const unread =
    warnings.length > 0 ? warnings.map(unreadWords) : lostIn(xml, (await new DmnModdle().toXML(rootElement)).xml);
  if (unread.length > 0) throw new UnreadModel(unread);
  const { drgElement = [] } = rootElement as Definitions;
  const others = drgElement.filter((element) => element.$type !== 'dmn:InputData' && !isTable(element));
  if (nothingElse && others.length > 0) throw new UnreadModel(others.map(({ id }) => id));
  return tablesIn(rootElement as Definitions);
}

/**
 * The tables of a file that is already deployed, as far as they can be read. @throws UnreadModel when it is no DMN 1.3
 */
export async function parseDecisionTables(xml: string): Promise<DecisionTable[]> {
  requireDmn13(xml);
  return tablesIn((await new DmnModdle().fromXML(xml, 'dmn:Definitions')).rootElement as Definitions);
}

type Element = NonNullable<Definitions['drgElement']>[number];

const isTable = (element: Element): element is Element & { decisionLogic: Table } =>
  element.$type === 'dmn:Decision' && element.decisionLogic?.$type === 'dmn:DecisionTable';

/** Decisions without a table are left out. */
const tablesIn = ({ drgElement = [] }: Definitions): DecisionTable[] =>
  drgElement.filter(isTable).map(({ id, name, decisionLogic }) => toTable(id, name ?? id, decisionLogic));

const toTable = (
  id: string,
  name: string,
  { hitPolicy, input = [], output = [], rule = [] }: Table,
): DecisionTable => ({
  id,
  name,
  hitPolicy,
  inputs: input.map(({ label, inputExpression }) => ({
    label: label ?? inputExpression?.text ?? '',
    type: inputExpression?.typeRef ?? '',
    expression: inputExpression?.text ?? '',
  })),
  outputs: output.map((each) => ({ name: each.name ?? '', label: each.label ?? each.name ?? '', type: each.typeRef })),
  rows: rule.map(({ description, inputEntry = [], outputEntry = [] }) => ({
    inputs: inputEntry.map(({ text }) => text ?? ''),
    outputs: outputEntry.map(({ text }) => text ?? ''),
    annotation: description?.trim() ?? '',
  })),
});
