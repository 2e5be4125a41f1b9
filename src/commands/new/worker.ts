import { loadWorkers } from '../../../workers';
import { processFolder } from './place';
import type { Asked } from './request';
import { fill } from './templates';
import { camel, unwritten } from './words';
import { sampleOf, worldOf } from './worlds';
import type { Plan } from './write';

/** workers/<process>/<job-type>.ts and its test, delivered twice. @throws Error in Chinese */
export function planWorker(root: string, { place, name, title, by }: Asked): Plan {
  const file = `${processFolder(root, place)}/${name}.ts`;
  const test = `test/workers/${place}/${name}.test.ts`;
  if (loadWorkers().has(name)) throw new Error(`已经有任务类型 ${name}：任务类型在所有流程里不能重名。`);
  const words = { name, title, by, process: place, file, worker: camel(name), unwritten };
  const sample = by && sampleOf(by);
  return {
    files: { [file]: fill('worker', words), [test]: fill('worker-test', { ...words, world: worldOf(place), sample }) },
    fresh: [file, test],
    next: [
      `写 ${file}：读什么变量、写什么变量；办理的内容是 src/stages/ 里某个阶段的函数，这里只转交`,
      `写 ${test}：办了以后案卷里有什么；引擎把同一任务送来两次，只办一次`,
      `在 bpmn/ 的流程图上画服务任务：任务类型 ${name}，重试 5 次${by ? '，任务头 userTask 填它所记录的人工任务的编号' : ''}`,
      '运行 npm run templates，更新 Modeler 的模板和任务类型表；新的变量列入 bpmn/REFERENCE.md 的变量表',
      '运行 npm run lint:bpmn',
    ],
  };
}
