import { messages } from '../../../src/kinds';
import { loadWorkers } from '../../../workers';
import { type Component, components, readForms } from './forms';
import { type Element, extension, formId, inputs, isFlow, isUserTask, type Model, outputs } from './model';

/** Writers and readers of a process variable: a job type, `form:<id>`, `message:<name>`, or the id of an element. */
export interface Use {
  writers: Set<string>;
  readers: Set<string>;
}

/** Every process variable that diagrams, forms and workers use. */
export function variablesOf(models: Model[]): Map<string, Use> {
  const uses = new Map<string, Use>();
  const use = (name: string) => uses.get(name) ?? uses.set(name, { writers: new Set(), readers: new Set() }).get(name)!;
  const wrote = (by: string, names: readonly string[]) => names.forEach((name) => use(name).writers.add(by));
  const read = (by: string, names: string[]) => names.forEach((name) => use(name).readers.add(by));
  for (const { name, carries } of messages) wrote(`message:${name}`, carries);
  for (const [jobType, { input, output, completedBy }] of loadWorkers()) {
    // The host opens the case by its id before any worker runs.
    read(jobType, ['caseId', ...keysOf(input)]);
    wrote(jobType, keysOf(output));
    if (completedBy) wrote(jobType, ['refusal']);
  }
  for (const [id, form] of readForms()) read(`form:${id}`, components(form).flatMap(expressionsOf).flatMap(namesIn));
  for (const model of models) {
    for (const element of model.elements) {
      if (isUserTask(element)) wrote(`form:${formId(element)}`, targets(element));
      else wrote(element.id, [...targets(element), ...marks(element)]);
      read(isFlow(element) ? element.sourceRef!.id : element.id, readBy(element).flatMap(namesIn));
    }
  }
  return uses;
}

const keysOf = (schema: unknown): string[] => Object.keys((schema as { shape: object }).shape);

const targets = (element: Element): string[] => outputs(element).map(({ target }) => target);

/** What a service task is told of the diagram it stands in: `=true`. */
const marks = (element: Element): string[] =>
  element.$type === 'bpmn:ServiceTask'
    ? inputs(element).flatMap(({ source, target }) => (source === '=true' ? [target] : []))
    : [];

/** FEEL at the element. What a user task or an event passes on of its own values does not count as reading. */
function readBy(element: Element): string[] {
  const messages = (element.eventDefinitions ?? []).flatMap(({ messageRef }) => (messageRef ? [messageRef] : []));
  const subscriptions = messages.map((message) => extension(message, 'Subscription')?.correlationKey);
  const starts = element.$type === 'bpmn:StartEvent' && element.$parent?.$type === 'bpmn:Process';
  return [
    element.conditionExpression?.body,
    ...(element.eventDefinitions ?? []).map(({ timeDate }) => timeDate?.body),
    extension(element, 'AssignmentDefinition')?.candidateUsers,
    extension(element, 'AssignmentDefinition')?.candidateGroups,
    extension(element, 'TaskSchedule')?.dueDate,
    ...(starts || element.$type === 'bpmn:IntermediateThrowEvent' ? [] : subscriptions),
    ...inputs(element).map(({ source }) => source),
  ].filter((expression): expression is string => typeof expression === 'string' && expression.startsWith('='));
}

function expressionsOf({ text, conditional, valuesExpression }: Component): string[] {
  const inText = [...(text ?? '').matchAll(/\{\{(.*?)\}\}/g)].map(([, expression]) => `=${expression}`);
  const settings = [conditional?.hide, valuesExpression as string | undefined];
  return [...inText, ...settings.filter((expression) => expression !== undefined)];
}

const words = new Set([
  'if',
  'then',
  'else',
  'and',
  'or',
  'not',
  'null',
  'true',
  'false',
  'substring',
  'string',
  'date',
  'time',
  'duration',
]);

function namesIn(expression: string): string[] {
  const names = expression.replace(/"[^"]*"/g, '').matchAll(/[A-Za-z_]\w*/g);
  return [...names].map(([name]) => name).filter((name) => !words.has(name));
}
