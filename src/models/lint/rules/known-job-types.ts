import { called, jobType } from '../../diagram';
import { breach, type Rule } from '../rule';

export const knownJobTypes: Rule = {
  name: 'known-job-types',
  asks: '任务类型（job type）就是 workers/ 里的文件名',
  breaches: ({ elements }, { jobTypes }) =>
    elements
      .filter((element) => jobType(element) && !jobTypes.has(jobType(element)!))
      .map((element) =>
        breach(
          element,
          `${called(element)}的任务类型 ${jobType(element)} 在 workers/ 里没有文件：请改用已有的，或者请开发人员增加`,
        ),
      ),
};
