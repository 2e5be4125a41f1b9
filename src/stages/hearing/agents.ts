import { z } from 'zod';
import { line } from '../../law/text/input-fields';
import { act } from '../../ports/act';
import { agentsRegistered } from './record';
import { hearingRows } from './rows';
import { runningHearing } from './state';
import { hearingOf, hearingView } from './view';

const agent = z.strictObject({
  name: line(80).describe('姓名'),
  mandate: line(200).describe('代理权限'),
});

/** 委托一至二人代理 with a signed mandate (处罚法 64 五项). */
export const registerAgents = act({
  name: 'register-hearing-agents',
  title: '登记听证代理人',
  roles: ['handler'],
  obstacle: (file) => (runningHearing(file) ? null : '本案没有正在办理的听证'),
  input: z.strictObject({ first: agent.describe('第一位代理人'), second: agent.optional().describe('第二位代理人') }),
  run(file, { first, second }) {
    const hearing = runningHearing(file)!;
    const changed = { ...hearing, agents: second ? [first, second] : [first] };
    file.rows(hearingRows).save(changed);
    file.note(agentsRegistered, { hearingId: hearing.id, agents: changed.agents.length });
    return changed;
  },
  api: {
    method: 'put',
    path: 'hearing/agents',
    summary: '登记当事人委托的听证代理人（一至二人）',
    inputId: 'HearingAgents',
    status: 200,
    result: hearingView,
    show: hearingOf,
  },
  page: {
    path: 'hearing/agents',
    intro:
      '当事人可以委托一至二人代理，应当提交授权委托书；代为放弃陈述、申辩、质证权利的，须有特别授权（行政处罚法第六十四条第五项）。',
    submit: '登记',
    texts: { hints: { 'first.mandate': '例如：一般代理；特别授权：代为陈述、申辩、质证' } },
  },
});
