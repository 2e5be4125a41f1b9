import { z } from 'zod';
import { doubtsAbout, registerCaseInput } from '../../stages/intake';
import { operation } from '../http/operation';
import { enterCase } from '../enter-case';
import { caseSummary } from '../views/case-summary';

const warning = z.object({ field: z.string(), code: z.literal('CHECK_DIGIT'), message: z.string() });
const registered = caseSummary
  .extend({ warnings: z.array(warning).describe('已经登记，但请再核对的内容') })
  .meta({ id: 'RegisteredCase' });

export const postCase = operation({
  method: 'post',
  path: '/api/cases',
  summary: '登记案件',
  access: 'signed-in',
  headers: z.object({ 'Idempotency-Key': z.string().min(1).max(200).optional().describe('同一键重复提交只登记一次') }),
  body: registerCaseInput.meta({ id: 'CaseToRegister' }),
  status: 201,
  result: registered,
  async run({ by, body, header }, services) {
    return { ...(await enterCase(services, by, body, header('idempotency-key'))), warnings: doubtsAbout(body) };
  },
});
