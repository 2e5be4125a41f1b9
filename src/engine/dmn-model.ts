import { BpmnModdle } from 'bpmn-moddle';
import type { DecisionTable } from '../domain/tables/table';

interface Cell { text?: string }
interface Rule { inputEntry?: Cell[]; outputEntry?: Cell[] }
interface Table { hitPolicy?: string; input?: { inputExpression?: Cell }[]; output?: { name?: string }[]; rule?: Rule[] }
interface Definitions { decision?: { id: string; name?: string; decisionTable?: Table }[] }

const attribute = (name: string) => ({ name, isAttr: true, type: 'String' });
const child = (name: string, type: string, isMany = true) => ({ name, type, isMany });
const text = { name: 'text', type: 'String' };

/** The part of DMN 1.3 that is read here, in moddle's words. */
const dmn = {
  name: 'DMN', prefix: 'dmn', uri: 'https://www.omg.org/spec/DMN/20191111/MODEL/', xml: { tagAlias: 'lowerCase' }, associations: [],
  types: [
    { name: 'Definitions', properties: [child('decision', 'Decision')] },
    { name: 'Decision', properties: [attribute('id'), attribute('name'), child('decisionTable', 'DecisionTable', false)] },
    { name: 'DecisionTable', properties: [attribute('hitPolicy'), child('input', 'Input'), child('output', 'Output'), child('rule', 'Rule')] },
    { name: 'Input', properties: [child('inputExpression', 'InputExpression', false)] },
    { name: 'Output', properties: [attribute('name')] },
    { name: 'Rule', properties: [child('inputEntry', 'InputEntry'), child('outputEntry', 'OutputEntry')] },
    { name: 'InputExpression', properties: [text] },
    { name: 'InputEntry', properties: [text] },
    { name: 'OutputEntry', properties: [text] },
  ],
};

/** Every decision table of a DMN file. */
export async function readTables(xml: string): Promise<DecisionTable[]> {
  const { rootElement } = await new BpmnModdle({ dmn }).fromXML(xml, 'dmn:Definitions');
  return ((rootElement as Definitions).decision ?? []).flatMap(({ id, name, decisionTable }) => (decisionTable ? [tableOf(id, name ?? id, decisionTable)] : []));
}

const tableOf = (id: string, name: string, { hitPolicy, input = [], output = [], rule = [] }: Table): DecisionTable => ({
  id, name, hitPolicy: (hitPolicy ?? 'UNIQUE') as DecisionTable['hitPolicy'],
  inputs: input.map(({ inputExpression }) => inputExpression?.text?.trim() ?? ''), outputs: output.map((each) => each.name ?? ''),
  rows: rule.map(({ inputEntry = [], outputEntry = [] }) => ({ when: inputEntry.map(textOf), then: outputEntry.map(textOf) })),
});

const textOf = ({ text: content = '' }: Cell) => content;
