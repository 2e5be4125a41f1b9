import { called, extension } from '../../diagram';
import { breach, type Rule } from '../rule';

export const jobSettings: Rule = {
  name: 'job-settings',
  asks: '服务任务的 retries 为 5；退避由程序掌握，图上不画重试',
  breaches: ({ elements }) =>
    elements
      .filter((element) => (extension(element, 'TaskDefinition')?.retries ?? '5') !== '5')
      .map((element) => breach(element, `${called(element)}的 retries 不是 5：请改正`)),
};
