import { z } from 'zod';
import { registerCaseInput } from '../../stages/intake';
import { operation } from '../http/operation';
import { enterCase } from '../enter-case';
import { caseSummary } from '../views/case-summary';

export const postCase = operation({
  method: 'post',
  path: '/api/cases',
  summary: '登记案件',
  access: 'signed-in',
  headers: z.object({ 'Idempotency-Key': z.string().min(1).max(200).optional().describe('同一键重复提交只登记一次') }),
  body: registerCaseInput.meta({ id: 'CaseToRegister' }),
  status: 201,
  result: caseSummary,
  run: ({ by, body, header }, services) => enterCase(services, by, body, header('idempotency-key')),
});
