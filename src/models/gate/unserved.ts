import type { Diagram } from '../diagram';
import { graphsOf } from './graphs-of';
import { isName } from './hidden';
import type { GateRules } from './rules';

/**
 * Jobs of a diagram that no worker does, those of listeners included: a case would wait there for ever. Types that are
 * expressions are told by the gate.
 */
export const unserved = (
  diagram: Pick<Diagram, 'processes'>,
  { served }: GateRules,
): { id: string; type: string; sentence: string }[] =>
  graphsOf(diagram).flatMap(({ nodes }) =>
    nodes.flatMap(({ id, name, jobTypes, listeners }) =>
      [...jobTypes, ...listeners.map(({ type }) => type)]
        .filter((type) => isName(type) && !served.has(type))
        .map((type) => ({
          id,
          type,
          sentence: `“${name}”（${id}）的任务类型 ${type} 在 workers/ 里没有文件：请改用已有的，或者请开发人员增加`,
        })),
    ),
  );
