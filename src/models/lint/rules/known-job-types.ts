import { unserved } from '../../gate';
import { breach, type Rule } from '../rule';

export const knownJobTypes: Rule = {
  name: 'known-job-types',
  asks: '任务类型（job type）就是 workers/ 里的文件名',
  breaches: (diagram, { gate }) => unserved(diagram, gate).map(({ id, sentence }) => breach({ id }, sentence)),
};
