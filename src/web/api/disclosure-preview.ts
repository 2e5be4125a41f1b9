import { z } from 'zod';
import { id } from '../../ports/view';
import { disclosurePreview } from '../../stages/disclosure';
import { operation } from '../http/operation';
import { readDisclosure } from '../read-disclosure';

export const getDisclosurePreview = operation({
  method: 'get',
  path: '/api/disclosures/{disclosureId}/preview',
  summary: '公示预览（脱敏后），公示管理人员和负责人',
  access: 'signed-in',
  params: z.object({ disclosureId: id() }),
  status: 200,
  result: disclosurePreview,
  run: ({ by, params }, { unitOfWork }) =>
    unitOfWork.run((context) => readDisclosure(context, by, params.disclosureId)),
});
