import { z } from 'zod';
import { nonDisclosureGrounds } from '../../stages/disclosure/disclosure';
import { operation } from '../http/operation';
import { readDisclosure } from '../read-disclosure';
import { day, id } from '../views/basics';
import { disclosureView } from '../views/procedure';

export const disclosurePreview = z.object({
  ...disclosureView.shape, caseId: id(), publishable: z.boolean().nullable(), ground: z.enum(nonDisclosureGrounds).nullable(), title: z.string().nullable(),
  decisionNumber: z.string().nullable(), partyName: z.string().nullable().describe('脱敏后的当事人'), summary: z.string().nullable(),
  paragraphs: z.array(z.string()), decidedOn: day().nullable(), basis: z.string().nullable(),
}).meta({ id: 'DisclosurePreview' });

export const getDisclosurePreview = operation({
  method: 'get', path: '/api/disclosures/{disclosureId}/preview', summary: '公示预览（脱敏后），公示管理人员和负责人', access: 'signed-in',
  params: z.object({ disclosureId: id() }), status: 200, result: disclosurePreview,
  run: ({ by, params }, { unitOfWork }) => unitOfWork.run((context) => readDisclosure(context, by, params.disclosureId)),
});
