import { z } from 'zod';
import { whileOpen } from '../../law/case/obstacles';
import { line } from '../../law/text/input-fields';
import { act } from '../../ports/act';
import { caseFacts, factsOf } from '../../ports/case-view';
import { requireFitOfficers } from './fit-for-the-case';
import { officersReplaced } from './record';

const input = z.strictObject({ officerIds: z.array(line(80)).min(1).max(20).describe('承办人员') });

/** 更换承办人员 by the head (处罚法 42, 43). @throws BusinessError CREDENTIALS_INVALID, field officerIds */
export const replaceOfficers = act({
  name: 'replace-officers',
  title: '更换承办人员',
  roles: ['head'],
  signature: 'required',
  obstacle: (file) => whileOpen(file.case),
  input,
  async run(file, given) {
    const officerIds = [...new Set(given.officerIds)];
    await requireFitOfficers(file.people, officerIds, file.case, file.today);
    const before = file.case.officerIds;
    const former = [...(file.case.formerOfficerIds ?? []), ...before].filter((id) => !officerIds.includes(id));
    file.change({ officerIds, formerOfficerIds: [...new Set(former)] });
    file.note(officersReplaced, { before: before.join(','), after: officerIds.join(',') });
    return file.case;
  },
  api: {
    method: 'put',
    path: 'officers',
    summary: '更换承办人员（机关负责人）',
    inputId: 'Officers',
    status: 200,
    result: caseFacts,
    show: factsOf,
  },
  page: {
    path: 'officers',
    intro: '执法人员不得少于两人，有利害关系的应当回避（行政处罚法第四十二条、第四十三条）。',
    submit: '更换',
    texts: { officers: ['officerIds'] },
    initial: ({ case: { officerIds } }) => ({ officerIds }),
  },
});
