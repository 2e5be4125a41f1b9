import { z } from 'zod';
import { refuseIf } from '../../law/case/refuse';
import { day, paragraph } from '../../law/text/input-fields';
import { assertNoPersonalData } from '../../law/text/personal-data';
import { act } from '../../ports/act';
import { keepStep, requirePaper } from './course';
import { deliveryMethodNames } from './methods';
import { serviceFailed } from './record';
import { nothingToServe } from './obstacle';
import { triedProblems } from './service-rules';
import { servedPaperNames, servedPapers } from './step';
import { serviceStepView } from './view';

const ways = ['direct', 'left', 'post', 'entrusted', 'electronic'] as const;

const input = z.strictObject({
  paper: z.enum(servedPapers).describe('文书'),
  method: z.enum(ways).describe('送达方式'),
  triedOn: day().describe('日期'),
  reason: paragraph(1000).describe('没有送达的原因'),
});

/**
 * A try that did not reach the party, with its reason; the next way follows (民事诉讼法 88-95).
 * @throws BusinessError TASK_REFUSED, PERSONAL_DATA_IN_TEXT, NOT_FOUND without such a paper
 */
export const recordFailedService = act({
  name: 'record-failed-service',
  title: '登记未能送达',
  roles: ['handler'],
  obstacle: nothingToServe,
  input,
  run(file, { paper, method, triedOn, reason }) {
    assertNoPersonalData(reason, 'reason', file.party);
    const { document, madeOn } = requirePaper(file, paper);
    const { id: documentId } = document;
    const tried = { madeOn, servedOn: triedOn, today: file.today, method, steps: [] };
    refuseIf(triedProblems(tried, file.party), 'triedOn');
    const step = keepStep(file, { paper, documentId, kind: 'failed', method, happenedOn: triedOn, reason });
    file.note(serviceFailed, { stepId: step.id, paper, method, on: triedOn });
    return step;
  },
  api: {
    method: 'post',
    path: 'failed-services',
    summary: '登记文书未能送达及其原因',
    inputId: 'FailedService',
    status: 201,
    result: serviceStepView,
  },
  page: {
    path: 'failed-services',
    intro: '一种方式没有送达的，写明原因，再换一种方式；公告送达之前应当先用其他方式（民事诉讼法第九十五条）。',
    submit: '登记',
    texts: {
      choices: { paper: servedPaperNames, method: deliveryMethodNames },
      hints: { reason: '请勿填写姓名、证件号码、电话等个人信息' },
    },
  },
});
