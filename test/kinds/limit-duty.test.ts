import type { Review } from '../../src/stages/review';
import type { LimitInCase } from '../../src/ports/registers';
import { askedOf, canBeAsked } from '../../src/kinds';
import { fang, qin, sampleCase, samplePerson, sampleReview, zhou } from '../support/samples';

const today = '2026-03-24';
const limit = (
  kind: string,
  review: Partial<Review> | null = null,
  change: Partial<LimitInCase['case']> = {},
  dueOn = today,
): LimitInCase => ({
  deadline: {
    id: 'd',
    caseId: 'case-1',
    kind,
    startsOn: '2026-03-10',
    dueOn,
    count: 10,
    unit: 'working',
    basis: '',
    provisional: false,
    metOn: null,
  },
  case: { ...sampleCase(), ...change },
  review: review && sampleReview(review),
});
const shen = samplePerson('tx.shen', ['publisher']);
const gu = samplePerson('tx.gu', ['reviewer']);
const asked = {
  reason: '',
  askedBy: 'tx.fang',
  askedAt: '',
  approved: null,
  decisionReason: null,
  decidedBy: null,
  decidedAt: null,
};
const reReview = { reviewerId: 'tx.gu', dueOn: today, opinion: null, text: null, by: null, at: null };

describe('C13 what a running limit asks of whom', () => {
  test.each<[string, ReturnType<typeof zhou>, LimitInCase, string | null]>([
    ['an officer in charge supplements', zhou(), limit('supplement'), 'handle'],
    ['an officer in charge may object', zhou(), limit('objection'), 'handle'],
    ['an officer in charge watches the window for defence', zhou(), limit('defence'), 'handle'],
    ['another officer does not', samplePerson('tx.li', ['handler']), limit('supplement'), null],
    ['an officer does not review', zhou(), limit('review', {}), null],
    ['the chosen reviewer reviews', fang(), limit('review', {}), 'review'],
    ['another reviewer does not', gu, limit('review', {}), null],
    ['nobody reviews what has no running review', fang(), limit('review'), null],
    ['the re-reviewer re-reviews', gu, limit('rereview', { reReview }), 're-review'],
    ['the first reviewer does not', fang(), limit('rereview', { reReview }), null],
    ['the reviewer takes part in coordination', fang(), limit('coordination', {}), 'coordinate'],
    ['the head leads coordination', qin(), limit('coordination', {}), 'coordinate'],
    ['the head is told of an overdue review', qin(), limit('review', {}, {}, '2026-03-23'), 'escalate'],
    ['the head is not told of a review in time', qin(), limit('review', {}), null],
    ['the head decides on more time', qin(), limit('review', { extension: asked }), 'approve-extension'],
    ['the head decides the case', qin(), limit('decide', null, { status: 'deciding' }), 'decide'],
    ['not while it is investigated', qin(), limit('decide', null, { status: 'investigating' }), null],
    ['the head approves a publication', qin(), limit('publish'), 'approve'],
    ['the publisher prepares it', shen, limit('publish'), 'publish'],
    ['the publisher sees a withdrawal', shen, limit('withdraw'), 'publish'],
    ['nobody of another agency', { ...qin(), agencyId: 'elsewhere' }, limit('coordination', {}), null],
    [
      'somebody of two roles has the first that applies',
      samplePerson('tx.zhou', ['head', 'handler']),
      limit('publish'),
      'approve',
    ],
  ])('%s', (_, by, running, duty) => expect(askedOf(by, running, today)).toBe(duty));

  test('supervisors and administrators have none', () => {
    expect([samplePerson('a', ['supervisor']), samplePerson('b', ['administrator']), zhou()].map(canBeAsked)).toEqual([
      false,
      false,
      true,
    ]);
  });
});
