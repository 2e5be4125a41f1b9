import type { Convention } from '../support/convention';
import { called, type Element, isUserTask, type Model, recordedTask } from '../support/model';

export const recorded: Convention = {
  rule: '每个人工任务之后紧接着记录它的服务任务（任务头 userTask = 该人工任务的编号），并捕获 TASK_REFUSED 退回到该人工任务',
  breaches: (model) => model.elements.filter(isUserTask).flatMap((task) => breach(task, model) ?? []),
};

function breach(task: Element, { elements }: Model): string | undefined {
  const next = (task.outgoing ?? []).map(({ targetRef }) => targetRef!);
  const recording = next[0];
  if (next.length !== 1 || recording?.$type !== 'bpmn:ServiceTask') return `${called(task)}之后没有记录任务`;
  if (recordedTask(recording) !== task.id) return `${called(recording)}的任务头 userTask 不是 ${task.id}`;
  const events = elements.filter(({ attachedToRef }) => attachedToRef === recording);
  const refusals = events.filter(({ eventDefinitions }) => eventDefinitions?.some(({ errorRef }) => errorRef?.errorCode === 'TASK_REFUSED'));
  const back = refusals.flatMap(({ outgoing = [] }) => outgoing).map(({ targetRef }) => targetRef);
  if (back.length !== 1 || back[0] !== task) return `${called(recording)}被退回（TASK_REFUSED）时没有直接回到${called(task)}`;
  return undefined;
}
