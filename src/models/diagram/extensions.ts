import type { Element, Extension } from './element';

/** All extensions of this type at the element itself, e.g. `TaskDefinition`. */
export const extensions = (element: Element, type: string): Extension[] =>
  (element.extensionElements?.values ?? []).filter(({ $type }) => $type === `zeebe:${type}`);

export const extension = (element: Element, type: string): Extension | undefined => extensions(element, type)[0];

/** Extensions of the element and of what belongs to it: its event definitions and its repetition. */
export const allExtensions = (element: Element, type: string): Extension[] =>
  [
    element,
    ...(element.eventDefinitions ?? []),
    ...(element.loopCharacteristics ? [element.loopCharacteristics] : []),
  ].flatMap((part) => extensions(part, type));

/** The parts that an extension holds, e.g. the `inputParameters` of an `IoMapping`. */
export const partsOf = (found: Extension[], member: string): Extension[] =>
  found.flatMap((each) => (each[member] as Extension[] | undefined) ?? []);

export const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export const jobType = (element: Element): string | undefined => text(extension(element, 'TaskDefinition')?.type);
export const formId = (element: Element): string | undefined => text(extension(element, 'FormDefinition')?.formId);

/** The user task that the task header `userTask` names. */
export const recordedTask = (element: Element): string | undefined =>
  text(partsOf(extensions(element, 'TaskHeaders'), 'values').find(({ key }) => key === 'userTask')?.value);

interface Mapping {
  source: string;
  target: string;
}

const mappings = (element: Element, member: string): Mapping[] =>
  partsOf(extensions(element, 'IoMapping'), member).map(({ source, target }) => ({
    source: String(source),
    target: String(target),
  }));

export const inputs = (element: Element): Mapping[] => mappings(element, 'inputParameters');
export const outputs = (element: Element): Mapping[] => mappings(element, 'outputParameters');
