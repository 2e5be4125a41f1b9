import { z } from 'zod';
import { evidenceInput, evidenceOf, evidenceView } from '../../stages/evidence';
import { rawOperation } from '../http/operation';
import { takeEvidence } from '../files/take-evidence';
import { sendEvidence } from '../files/send-evidence';
import { id } from '../../ports/view';
import { namesOf } from '../views/people-names';
import { caseParams } from './show-case';

const uploadForm = z
  .object({
    ...evidenceInput.shape,
    collectedBy: z.string().optional().describe('取证人员账号，以逗号分隔；不填为全部承办人员'),
    file: z.string().meta({ format: 'binary', description: '文件，放在最后' }),
  })
  .meta({ id: 'EvidenceToAdd' });

export const postEvidence = rawOperation({
  method: 'post',
  path: '/api/cases/{caseId}/evidence',
  summary: '上传证据（边收边存，计算 SM3）',
  access: 'signed-in',
  params: caseParams,
  status: 201,
  takes: { mediaType: 'multipart/form-data', schema: uploadForm },
  gives: { mediaType: 'application/json', schema: evidenceView },
  async handle({ by, params }, services, request, response) {
    const evidence = await takeEvidence(request, by, params.caseId, services);
    const nameOf = await services.unitOfWork.run(({ people }) => namesOf(people, by.agencyId));
    response.status(201).json(evidenceView.parse(evidenceOf(evidence, nameOf)));
  },
});

export const getEvidenceFile = rawOperation({
  method: 'get',
  path: '/api/cases/{caseId}/evidence/{evidenceId}/file',
  summary: '证据文件',
  access: 'signed-in',
  params: z.object({ caseId: id(), evidenceId: id() }),
  status: 200,
  gives: { mediaType: 'application/octet-stream', schema: z.string().meta({ format: 'binary' }) },
  handle: ({ by, params }, services, request, response) => sendEvidence(request, response, by, params, services),
});
