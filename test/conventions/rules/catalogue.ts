import { bpmnErrorCodes } from '../../../src/base/error-codes';
import { loadWorkers } from '../../../workers';
import type { Convention } from '../support/convention';
import { called, jobType } from '../support/model';

const workers = () => [...loadWorkers().keys()];

export const knownJobTypes: Convention = {
  rule: '任务类型（job type）就是 workers/ 里的文件名',
  breaches: ({ elements }) =>
    elements
      .filter((element) => jobType(element) && !workers().includes(jobType(element)!))
      .map((element) => `${called(element)}的任务类型 ${jobType(element)} 在 workers/ 里没有文件`),
};

export const knownErrors: Convention = {
  rule: '错误代码只用 src/base/error-codes.ts 中 bpmnErrorCodes 列出的',
  breaches: ({ elements }) =>
    elements.flatMap((element) => (element.eventDefinitions ?? [])
      .filter(({ errorRef }) => errorRef && !bpmnErrorCodes.some((code) => code === errorRef.errorCode))
      .map(({ errorRef }) => `${called(element)}捕获的错误代码 ${errorRef!.errorCode} 不在清单里`)),
};
