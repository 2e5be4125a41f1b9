import { draftFindings, findingsInput } from '../../stages/investigation/draft-findings';
import { defenceInput, receiveDefence } from '../../stages/defence/receive-defence';
import { officersInput, replaceOfficers } from '../../stages/officers/replace-officers';
import { revocationInput, revokeDecision } from '../../stages/decision/revoke-decision';
import { waiveDefence, waiverInput } from '../../stages/defence/waive-defence';
import { actOnCase } from '../act-on-case';
import { operation } from '../http/operation';
import { factsOf } from '../views/case-summary';
import { caseFacts } from '../views/case-summary';
import { namesOf } from '../views/people-names';
import { decisionView, defenceView, findingsView, noticeView } from '../views/procedure';
import { caseParams } from './show-case';

const onCase = { access: 'signed-in', params: caseParams } as const;

export const putFindings = operation({
  ...onCase, method: 'put', path: '/api/cases/{caseId}/findings', summary: '起草调查结论；已终结的另起新稿', body: findingsInput.meta({ id: 'FindingsDraft' }),
  status: 200, result: findingsView,
  run: ({ by, params, body }, services) => actOnCase(services, by, params.caseId, (context) => draftFindings(context, by, params.caseId, body)),
});

export const putOfficers = operation({
  ...onCase, method: 'put', path: '/api/cases/{caseId}/officers', summary: '更换承办人员（机关负责人）', body: officersInput.meta({ id: 'Officers' }), status: 200,
  result: caseFacts,
  run: ({ by, params, body }, services) => actOnCase(services, by, params.caseId, async (context) => {
    const row = await replaceOfficers(context, by, params.caseId, body);
    return factsOf(row, await namesOf(context.people, row.agencyId));
  }),
});

export const postDefence = operation({
  ...onCase, method: 'post', path: '/api/cases/{caseId}/defences', summary: '登记陈述申辩', body: defenceInput.meta({ id: 'DefenceToRegister' }), status: 201,
  result: defenceView,
  async run({ by, params, body }, services) {
    const defence = await actOnCase(services, by, params.caseId, (context) => receiveDefence(context, by, params.caseId, body));
    services.nudgeRelay();
    return defence;
  },
});

export const postWaiver = operation({
  ...onCase, method: 'post', path: '/api/cases/{caseId}/defence-waiver', summary: '登记当事人放弃陈述、申辩和听证', body: waiverInput.meta({ id: 'Waiver' }),
  status: 201, result: noticeView,
  async run({ by, params, body }, services) {
    const notice = await actOnCase(services, by, params.caseId, (context) => waiveDefence(context, by, params.caseId, body));
    services.nudgeRelay();
    return notice;
  },
});

export const postRevocation = operation({
  ...onCase, method: 'post', path: '/api/cases/{caseId}/revocation', summary: '撤销决定（机关负责人）；三个工作日内撤回公示',
  body: revocationInput.meta({ id: 'Revocation' }), status: 201, result: decisionView,
  async run({ by, params, body }, services) {
    const decision = await actOnCase(services, by, params.caseId, (context) => revokeDecision(context, by, params.caseId, body));
    services.nudgeRelay();
    return decision;
  },
});
