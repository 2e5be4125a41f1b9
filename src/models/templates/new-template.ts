import { type Element, recordedTask } from '../diagram';
import type { Job, Template } from './template';

/** A template for a job that has none, fitting the element that uses it, if one does already. */
export function newTemplate({ type, title, records }: Job, use: Element | undefined): Template {
  const element = use?.$type ?? 'bpmn:ServiceTask';
  const isEvent = element.endsWith('Event');
  return {
    id: `mingfa.${type}`,
    name: title ?? use?.name ?? type,
    description: `任务类型 ${type}`,
    version: 1,
    appliesTo: isEvent ? [element] : ['bpmn:Task', element],
    elementType: { value: element, ...(isEvent && { eventDefinition: 'bpmn:MessageEventDefinition' }) },
    category: records ? { id: 'record', name: '记录人工任务' } : { id: 'automatic', name: '自动办理' },
    properties: [
      { type: 'Hidden', value: type, binding: { type: 'zeebe:taskDefinition', property: 'type' } },
      { type: 'Hidden', value: '5', binding: { type: 'zeebe:taskDefinition', property: 'retries' } },
      ...(records ? [recording(use)] : []),
    ],
  };
}

const recording = (use: Element | undefined): Template['properties'][number] => ({
  id: 'userTask',
  label: '记录哪个人工任务',
  description: '填该人工任务的编号（id）',
  type: 'String',
  value: (use && recordedTask(use)) ?? '',
  binding: { type: 'zeebe:taskHeader', key: 'userTask' },
  constraints: { notEmpty: true },
});
