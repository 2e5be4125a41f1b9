import { called, jobsOf } from '../../diagram';
import { breach, type Rule } from '../rule';

export const jobSettings: Rule = {
  name: 'job-settings',
  asks: '服务任务（以及监听器）的 retries 写明为 5；退避由程序掌握，图上不画重试',
  breaches: ({ elements }) =>
    elements.flatMap((element) => {
      const wrong = jobsOf(element).filter(({ retries }) => retries !== '5');
      return wrong.map(({ retries, type }) =>
        breach(
          element,
          retries === undefined
            ? `${called(element)}的任务类型 ${String(type)} 没有写 retries：请填 5`
            : `${called(element)}的任务类型 ${String(type)} 的 retries 不是 5：请改正`,
        ),
      );
    }),
};
