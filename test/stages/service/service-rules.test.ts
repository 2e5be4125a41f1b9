import { type Service, serviceProblems } from '../../../src/stages/service';
import { sampleParty } from '../../support/samples';

const service = (change: Partial<Service>): Service => ({
  madeOn: '2026-03-02',
  servedOn: '2026-03-03',
  today: '2026-03-04',
  method: 'direct',
  steps: [],
  ...change,
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
      { method: 'public-notice', servedOn: '2026-03-31', today: '2026-04-30' },
      /满30日/,
    ],
    [
      'by public notice, after thirty days',
      { method: 'public-notice', servedOn: '2026-04-01', today: '2026-04-30' },
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
