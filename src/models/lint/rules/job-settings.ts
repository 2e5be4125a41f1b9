import { allExtensions, called, text } from '../../diagram';
import { breach, type Rule } from '../rule';

export const jobSettings: Rule = {
  name: 'job-settings',
  asks: '服务任务的 retries 为 5；退避由程序掌握，图上不画重试',
  breaches: ({ elements }) =>
    elements.flatMap((element) =>
      allExtensions(element, 'TaskDefinition')
        .filter(({ retries }) => retries !== '5')
        .map(({ retries }) =>
          breach(
            element,
            retries === undefined
              ? `${called(element)}的 retries 不是 5（没有写，引擎只试 3 次）：请填 5`
              : `${called(element)}的 retries 不是 5，是 ${text(retries)}：请改正`,
          ),
        ),
    ),
};
