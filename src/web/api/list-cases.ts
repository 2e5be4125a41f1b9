import { z } from 'zod';
import { caseStatuses } from '../../law/case/case';
import { operation } from '../http/operation';
import { findCases } from '../find-cases';
import { caseSummary } from '../views/case-summary';

export const listQuery = z.strictObject({
  text: z.string().trim().max(100).optional().describe('案由、案号、登记号'),
  status: z.enum(caseStatuses).optional().describe('状态'),
  limit: z.coerce.number().int().min(1).max(100).default(20).describe('每页件数'),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0).describe('跳过件数'),
});

export const getCases = operation({
  method: 'get',
  path: '/api/cases',
  summary: '案件列表（本机关；承办人员只见自己的案件）',
  access: 'signed-in',
  query: listQuery,
  status: 200,
  result: z.object({ cases: z.array(caseSummary), total: z.int() }).meta({ id: 'CaseList' }),
  run: ({ by, query }, services) => findCases(services, by, query),
});
