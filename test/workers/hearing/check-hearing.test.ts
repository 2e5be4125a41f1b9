import checkHearing from '../../../workers/hearing/check-hearing';
import { deliverTwice } from '../../support/deliver-twice';
import { appointed, arranged, hearingWorld, served } from '../../support/hearing-world';

const ended = { ...served, outcome: 'withdrawn' as const, endedAt: '2026-03-05T01:00:00.000Z' };

describe('check-hearing', () => {
  test.each([
    ['nobody presides', {}, '2026-03-04', 'presider'],
    ['no day is set', appointed, '2026-03-04', 'arrange'],
    ['the party is not told yet', arranged, '2026-03-04', 'arrange'],
    ['the day has not come', served, '2026-03-15', 'waiting'],
    ['the day has come', served, '2026-03-16', 'due'],
    ['the party withdrew', ended, '2026-03-16', 'ended'],
  ])('C6 %s: %s', async (_, change, day, hearingState) => {
    const context = await hearingWorld(change);
    context.clock.set(`${day}T09:30:00+08:00`);
    expect(await deliverTwice(checkHearing, context, { caseId: 'case-1', hearingId: 'hearing-1' })).toEqual({
      kind: 'completed',
      variables: { hearingState },
    });
  });
});
