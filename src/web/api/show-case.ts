import { z } from 'zod';
import { operation } from '../http/operation';
import { activeElements } from '../active-elements';
import { id } from '../../ports/view';
import { caseDetail, readCase } from '../views/case-detail';

export const caseParams = z.object({ caseId: id() });

export const getCase = operation({
  method: 'get',
  path: '/api/cases/{caseId}',
  summary: '案件详情：事实、当事人（按权限）、时间线、期限、文书、证据、流程位置',
  access: 'signed-in',
  params: caseParams,
  status: 200,
  result: z
    .object({
      ...caseDetail.shape,
      activeElements: z
        .array(z.object({ processId: z.string(), elementId: z.string() }))
        .nullable()
        .describe('流程位置；引擎不可用时为 null'),
    })
    .meta({ id: 'CaseDetail' }),
  async run({ by, params }, services) {
    const detail = await services.unitOfWork.run((context) => readCase(context, by, params.caseId));
    return { ...detail, activeElements: await activeElements(services, detail.processInstanceKey) };
  },
});
