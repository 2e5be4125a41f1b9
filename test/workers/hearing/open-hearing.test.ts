import openHearing from '../../../workers/hearing/open-hearing';
import { deliverTwice } from '../../support/deliver-twice';
import { askedWorld, hearingWorld, held } from '../../support/hearing-world';

describe('open-hearing', () => {
  test('C6 begins the hearing that the party asked for, once, when the engine delivers the job twice', async () => {
    const context = await askedWorld();
    const outcome = await deliverTwice(openHearing, context, { caseId: 'case-1' });
    const hearing = (await context.hearings.latest('case-1'))!;
    expect(outcome).toEqual({ kind: 'completed', variables: { hearingId: hearing.id } });
    expect(hearing).toMatchObject({ requestId: 'request-1', requestedOn: '2026-03-03', presiderId: null });
    expect(context.entries.at(-1)).toMatchObject({
      act: 'hearing-opened',
      summary: '当事人于2026-03-03要求听证，决定组织听证',
    });
  });

  test('C6 begins none when the hearing asked for is over', async () => {
    const context = await hearingWorld({ ...held, reportedAt: '2026-03-16T04:00:00.000Z', reportOpinion: 'maintain' });
    expect(await deliverTwice(openHearing, context, { caseId: 'case-1' })).toMatchObject({ code: 'NOT_ALLOWED_NOW' });
  });
});
