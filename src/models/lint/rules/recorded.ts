import { called, type Element, isUserTask, recordedTask } from '../../diagram';
import { type Breach, breach, type Rule } from '../rule';

export const recorded: Rule = {
  name: 'recorded',
  asks: '每个人工任务之后紧接着记录它的服务任务（任务头 userTask = 该人工任务的编号），并捕获 TASK_REFUSED 退回到该人工任务',
  breaches: ({ elements }) => elements.filter(isUserTask).flatMap((task) => breachOf(task, elements)),
};

function breachOf(task: Element, elements: Element[]): Breach[] {
  const next = (task.outgoing ?? []).map(({ targetRef }) => targetRef!);
  const recording = next[0];
  if (next.length !== 1 || recording?.$type !== 'bpmn:ServiceTask') {
    return [breach(task, `${called(task)}之后没有记录任务：请接一个服务任务，任务头 userTask 填 ${task.id}`)];
  }
  if (recordedTask(recording) !== task.id) {
    return [breach(recording, `${called(recording)}的任务头 userTask 不是 ${task.id}：请改正`)];
  }
  const events = elements.filter(({ attachedToRef }) => attachedToRef === recording);
  const refusals = events.filter(({ eventDefinitions }) =>
    eventDefinitions?.some(({ errorRef }) => errorRef?.errorCode === 'TASK_REFUSED'),
  );
  const back = refusals.flatMap(({ outgoing = [] }) => outgoing).map(({ targetRef }) => targetRef);
  return back.length === 1 && back[0] === task
    ? []
    : [
        breach(
          recording,
          `${called(recording)}被退回（TASK_REFUSED）时没有直接回到${called(task)}：请让捕获它的边界事件连回去`,
        ),
      ];
}
