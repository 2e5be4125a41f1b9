import { called, isNode } from '../../diagram';
import { breach, type Rule } from '../rule';

const chinese = /\p{Script=Han}/u;

export const documented: Rule = {
  name: 'documented',
  asks: '每个元素都有中文名称和说明（依据的法条、办理的内容）；只起汇合作用的网关可以没有名称',
  breaches({ processes, elements }) {
    const nodes = elements.filter(isNode);
    const gateways = nodes.filter(({ $type }) => $type.endsWith('Gateway'));
    const merges = new Set(
      gateways.filter(({ incoming = [], outgoing = [] }) => incoming.length > 1 && outgoing.length === 1),
    );
    const all = [...processes.map(({ element }) => element), ...nodes];
    const undocumented = all.filter(
      ({ documentation }) => !documentation?.some(({ text }) => chinese.test(text ?? '')),
    );
    return [
      ...undocumented.map((element) =>
        breach(element, `${called(element)}没有说明：请在“元素文档”中写明依据和办理的内容`),
      ),
      ...all
        .filter((element) => !merges.has(element) && !chinese.test(element.name ?? ''))
        .map((element) => breach(element, `${element.id} 没有中文名称：请补上`)),
    ];
  },
};
