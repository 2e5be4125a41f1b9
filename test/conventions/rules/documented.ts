import type { Convention } from '../support/convention';
import { called, isNode } from '../support/model';

const chinese = /\p{Script=Han}/u;

export const documented: Convention = {
  rule: '每个元素都有中文名称和说明（依据的法条、办理的内容）；只起汇合作用的网关可以没有名称',
  breaches({ process, elements }) {
    const nodes = elements.filter(isNode);
    const gateways = nodes.filter(({ $type }) => $type.endsWith('Gateway'));
    const merges = new Set(gateways.filter(({ incoming = [], outgoing = [] }) => incoming.length > 1 && outgoing.length === 1));
    const undocumented = [process, ...nodes].filter(({ documentation }) => !documentation?.some(({ text }) => chinese.test(text)));
    return [
      ...undocumented.map((element) => `${called(element)}没有说明`),
      ...[process, ...nodes].filter((element) => !merges.has(element) && !chinese.test(element.name ?? '')).map(({ id }) => `${id} 没有中文名称`),
    ];
  },
};
