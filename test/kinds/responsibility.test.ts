import { chain, start } from '../../src/law/record/chain';
import { fromChain } from '../../src/law/record/seal';
import type { RecordEntry } from '../../src/law/record/entry';
import { responsibilities, signedActs } from '../../src/kinds';
import { fang, lin, qin, samplePerson, zhou } from '../support/samples';

const shen = () => samplePerson('tx.shen', ['publisher'], { name: '沈洁' });
const people = new Map([zhou(), qin(), fang(), shen()].map((person) => [person.id, person]));

const entry = (actor: string, act: string): RecordEntry => ({
  caseId: 'case-1',
  actor,
  act,
  summary: act,
  basis: '',
  details: {},
});
const chained = chain(
  start,
  [
    entry('tx.qin', 'case-filed'),
    entry('tx.zhou', 'investigation-concluded'),
    entry('system', 'review-accepted'),
    entry('tx.fang', 'review-opinion-given'),
    entry('tx.zhou', 'review-opinion-objected'),
    entry('tx.qin', 'review-disagreement-coordinated'),
    entry('tx.qin', 'review-disagreement-ruled'),
    entry('tx.qin', 'decision-made'),
    entry('tx.shen', 'disclosure-allowed'),
    entry('tx.qin', 'disclosure-approved'),
    entry('system', 'decision-published'),
    entry('tx.zhou', 'refused'),
  ],
  '2026-03-10T02:00:00.000Z',
);

const entries = chained.map((one) => fromChain(one));

test('L8 ties each signature to a person, a role, a time and its entry in the record', () => {
  const list = responsibilities(entries, people);
  expect(list.map(({ duty, account }) => [duty, account])).toEqual([
    ['filed', 'tx.qin'],
    ['submitted', 'tx.zhou'],
    ['reviewed', 'tx.fang'],
    ['objected', 'tx.zhou'],
    ['coordinated', 'tx.qin'],
    ['coordinated', 'tx.qin'],
    ['decided', 'tx.qin'],
    ['published', 'tx.shen'],
    ['approved', 'tx.qin'],
    ['published', 'tx.qin'],
  ]);
  expect(list[2]).toMatchObject({
    name: '方正',
    role: 'reviewer',
    roleName: '法制审核人员',
    at: '2026-03-10T02:00:00.000Z',
    sequence: 4,
    hash: entries[3]!.hash,
    holdsRole: true,
  });
});

test('L8 what the system did counts only where a person approved it before', () => {
  const published = chain(start, [entry('system', 'decision-published')], '2026-03-10T02:00:00.000Z');
  expect(
    responsibilities(
      published.map((one) => fromChain(one)),
      people,
    ),
  ).toEqual([]);
});

test('L8 says when a signature is of somebody who no longer has the role, or no longer an account', () => {
  const list = responsibilities(entries.slice(0, 2), new Map([['tx.qin', { ...qin(), roles: [] }]]));
  expect(list.map(({ name, holdsRole }) => [name, holdsRole])).toEqual([
    ['秦文', false],
    ['tx.zhou', false],
  ]);
});

test('L8 a meeting may be led by the head or by a reviewer: the role is the one that the person has', () => {
  const met = chain(
    start,
    [entry('tx.fang', 'review-disagreement-coordinated'), entry('tx.qin', 'review-disagreement-coordinated')],
    '2026-03-10T02:00:00.000Z',
  );
  expect(
    responsibilities(
      met.map((one) => fromChain(one)),
      people,
    ).map(({ role, holdsRole }) => [role, holdsRole]),
  ).toEqual([
    ['reviewer', true],
    ['head', true],
  ]);
});

test('L4, L8 an adviser of another agency is named with body and status', () => {
  const given = chain(
    start,
    [entry('ts.lin', 'review-opinion-given'), entry('tx.fang', 're-review-given')],
    '2026-03-10T02:00:00.000Z',
  );
  const bodies = new Map([
    ['taojiang-justice', '桃江县司法局'],
    ['tianxin-education', '长沙市天心区教育局'],
  ]);
  expect(
    responsibilities(
      given.map((one) => fromChain(one)),
      new Map([...people, ['ts.lin', lin()]]),
      bodies,
    ).map(({ account, body, standing }) => [account, body, standing]),
  ).toEqual([
    ['ts.lin', '桃江县司法局', '公职律师'],
    ['tx.fang', '长沙市天心区教育局', null],
  ]);
});

/** Act, duty and roles. */
const expected: Record<string, string[]> = {
  'case-registered': ['submitted', 'handler'],
  'case-filed': ['filed', 'head'],
  'case-not-filed': ['filed', 'head'],
  'hearing-presider-appointed': ['approved', 'head'],
  'hearing-recusal-decided': ['approved', 'head'],
  'hearing-arranged': ['presided', 'reviewer', 'head'],
  'hearing-notice-served': ['submitted', 'handler'],
  'hearing-postponed': ['presided', 'reviewer', 'head'],
  'hearing-recorded': ['presided', 'reviewer', 'head'],
  'hearing-reported': ['presided', 'reviewer', 'head'],
  'hearing-report-answered': ['submitted', 'handler'],
  'party-completed': ['submitted', 'handler'],
  'draft-dropped': ['submitted', 'handler', 'head'],
  'collective-discussion-held': ['decided', 'head'],
  'decision-time-extended': ['decided', 'head'],
  'decision-time-stopped': ['decided', 'head'],
  'decision-time-resumed': ['decided', 'head'],
  'ruling-opinion-given': ['reviewed', 'reviewer'],
  'transfer-handed-over': ['submitted', 'handler'],
  'transfer-answered': ['submitted', 'handler'],
  'investigation-concluded': ['submitted', 'handler'],
  'notice-served': ['submitted', 'handler'],
  'defence-reviewed': ['submitted', 'handler'],
  'review-supplemented': ['submitted', 'handler'],
  'review-opinion-given': ['reviewed', 'reviewer'],
  're-review-given': ['reviewed', 'reviewer'],
  'review-extension-asked': ['reviewed', 'reviewer'],
  'review-opinion-adopted': ['objected', 'handler'],
  'review-opinion-objected': ['objected', 'handler'],
  'reviewer-appointed': ['coordinated', 'head'],
  'review-extended': ['coordinated', 'head'],
  'review-extension-declined': ['coordinated', 'head'],
  'overdue-review-escalated': ['coordinated', 'head'],
  'review-disagreement-coordinated': ['coordinated', 'head', 'reviewer'],
  'review-disagreement-ruled': ['coordinated', 'head'],
  'decision-made': ['decided', 'head'],
  'decision-declined': ['decided', 'head'],
  'decision-revoked': ['decided', 'head'],
  'execution-ruled': ['decided', 'head'],
  'transfer-approved': ['decided', 'head'],
  'transfer-declined': ['decided', 'head'],
  'disclosure-allowed': ['published', 'publisher'],
  'disclosure-refused': ['published', 'publisher'],
  'disclosure-approved': ['approved', 'head'],
  'disclosure-sent-back': ['approved', 'head'],
  'case-closed': ['approved', 'head'],
};

test('L8 the acts for which somebody answers, each with its duty and its roles', () => {
  expect(Object.fromEntries(signedActs)).toEqual(expected);
});
