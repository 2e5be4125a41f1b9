import { operation } from '../http/operation';
import { readResponsibility, responsibilityView } from '../views/responsibility';
import { caseParams } from './show-case';

export const getResponsibility = operation({
  method: 'get',
  path: '/api/cases/{caseId}/responsibility',
  summary: '责任清单：谁送审、审核、异议、协调、决定、审批、公示',
  access: 'signed-in',
  params: caseParams,
  status: 200,
  result: responsibilityView,
  run: ({ by, params }, { unitOfWork }) => unitOfWork.run((context) => readResponsibility(context, by, params.caseId)),
});
