import { z } from 'zod';
import { operation } from '../http/operation';
import { caseQuery, findCases } from '../case-list';
import { caseSummary } from '../views/case-summary';

const listQuery = z.strictObject({
  ...caseQuery.shape,
  limit: z.coerce.number().int().min(1).max(100).default(20).describe('每页件数'),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0).describe('跳过件数'),
});

export const getCases = operation({
  method: 'get',
  path: '/api/cases',
  summary: '案件列表（本机关；承办人员只见自己的案件，执法监督人员也见下级机关的）',
  access: 'signed-in',
  query: listQuery,
  status: 200,
  result: z.object({ cases: z.array(caseSummary), total: z.int() }).meta({ id: 'CaseList' }),
  run: ({ by, query }, { unitOfWork }) => unitOfWork.run((context) => findCases(context, by, query)),
});
