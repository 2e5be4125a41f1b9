import { BpmnModdle } from 'bpmn-moddle';
import type { DecisionTable } from './decision-table';
import { dmn } from './dmn-schema';

interface Text { text?: string }
interface Table {
  hitPolicy: string;
  input?: { label?: string; inputExpression?: Text & { typeRef?: string } }[];
  output?: { label?: string; name?: string; typeRef?: string }[];
  rule?: { description?: string; inputEntry?: Text[]; outputEntry?: Text[] }[];
}
interface Definitions { $type: string; decision?: { id: string; name?: string; decisionTable?: Table }[] }

/** Parses DMN 1.3 as Camunda Modeler writes it. Decisions without a table are left out. */
export async function readDecisionTables(xml: string): Promise<DecisionTable[]> {
  const { rootElement } = await new BpmnModdle({ dmn }).fromXML(xml, 'dmn:Definitions');
  return ((rootElement as Definitions).decision ?? []).flatMap(({ id, name, decisionTable }) =>
    (decisionTable ? [toTable(id, name ?? id, decisionTable)] : []));
}

const toTable = (id: string, name: string, { hitPolicy, input = [], output = [], rule = [] }: Table): DecisionTable => ({
  id, name, hitPolicy,
  inputs: input.map(({ label, inputExpression }) => ({ label: label ?? inputExpression?.text ?? '', type: inputExpression?.typeRef ?? '', expression: inputExpression?.text ?? '' })),
  outputs: output.map((each) => ({ name: each.name ?? '', label: each.label ?? each.name ?? '', type: each.typeRef })),
  rows: rule.map(({ description, inputEntry = [], outputEntry = [] }) => ({
    inputs: inputEntry.map(({ text }) => text ?? ''), outputs: outputEntry.map(({ text }) => text ?? ''), annotation: description?.trim() ?? '',
  })),
});
