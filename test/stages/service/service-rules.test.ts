import { type Service, serviceProblems, type ServiceStep } from '../../../src/stages/service';
import { announcingProblems } from '../../../src/stages/service/service-rules';
import { sampleParty } from '../../support/samples';

const service = (change: Partial<Service>): Service => ({
  madeOn: '2026-03-02',
  servedOn: '2026-03-03',
  today: '2026-03-04',
  method: 'direct',
  steps: [],
  ...change,
});

const step = (change: Partial<ServiceStep>): ServiceStep => ({
  id: 's',
  caseId: 'case-1',
  paper: 'decision',
  documentId: 'd',
  kind: 'failed',
  method: 'direct',
  happenedOn: '2026-03-03',
  place: null,
  reason: null,
  witness: null,
  filmed: false,
  recordedBy: 'tx.zhou',
  ...change,
});
const announced = step({ kind: 'announced', method: 'public-notice', happenedOn: '2026-03-05' });
const left = step({ kind: 'left', method: 'left', witness: '社区工作人员' });

describe('issue 11.16: what comes before a public notice or a left paper (C10, 民诉法 89, 95)', () => {
  test.each<[string, Partial<Service>, RegExp | null]>([
    ['left without witness or film', { method: 'left' }, /见证人签名或者拍照、录像/],
    ['left before a witness', { method: 'left', steps: [left] }, null],
    ['left, the proof is of another day', { method: 'left', servedOn: '2026-03-04', steps: [left] }, /登记留置送达/],
    ['a public notice nobody entered', { method: 'public-notice', servedOn: '2026-03-04' }, /登记公告送达/],
  ])('%s', (_name, change, problem) => {
    const problems = serviceProblems(service(change), sampleParty());
    expect(problems).toEqual(problem ? [expect.stringMatching(problem)] : []);
  });

  test.each<[string, boolean, ServiceStep[], boolean]>([
    ['whereabouts unknown', true, [], true],
    ['no other way tried', false, [], false],
    ['one way failed, twice', false, [step({}), step({})], false],
    ['two ways failed', false, [step({}), step({ method: 'post' })], true],
  ])('a public notice, %s', (_name, unknown, steps, open) => {
    expect(announcingProblems(unknown, steps)).toEqual(open ? [] : [expect.stringMatching(/先用其他方式送达/)]);
  });
});

describe('C10 service of a paper (处罚法 61)', () => {
  test.each<[string, Partial<Service>, RegExp | null]>([
    ['the day it was made', { servedOn: '2026-03-02' }, null],
    ['today', { servedOn: '2026-03-04' }, null],
    ['tomorrow', { servedOn: '2026-03-05' }, /不得晚于今天/],
    ['before it was made', { servedOn: '2026-03-01' }, /不得早于文书制作日期2026年3月2日/],
    ['electronically without consent', { method: 'electronic' }, /未签订电子送达确认书/],
    [
      'by public notice, before thirty days',
      { method: 'public-notice', servedOn: '2026-04-03', today: '2026-04-30', steps: [announced] },
      /满30日/,
    ],
    [
      'by public notice, after thirty days',
      { method: 'public-notice', servedOn: '2026-04-04', today: '2026-04-30', steps: [announced] },
      null,
    ],
  ])('%s', (_name, change, problem) => {
    const problems = serviceProblems(service(change), sampleParty());
    if (problem) expect(problems).toEqual([expect.stringMatching(problem)]);
    else expect(problems).toEqual([]);
  });

  test('electronically with the party’s signed consent', () => {
    expect(
      serviceProblems(service({ method: 'electronic' }), sampleParty({ electronicDeliveryConsent: true })),
    ).toEqual([]);
  });
});
