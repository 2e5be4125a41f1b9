import { differ, newest, newestConcluded } from '../../../src/stages/investigation';
import { concluded, sampleFindings, samplePenalty } from '../../support/samples';

const v1 = sampleFindings(concluded);
const draft = (change = {}) => sampleFindings({ id: 'findings-2', version: 2, ...change });

test('the newest version has the highest number, whatever the order', () =>
  expect(newest([draft(), v1])?.version).toBe(2));
test('drafts do not count as concluded', () => expect(newestConcluded([v1, draft()])).toBe(v1));
test('a case may have no findings yet', () => expect([newest([]), newestConcluded([])]).toEqual([null, null]));
test('versions differ by content, not by who wrote them when', () => {
  expect(differ(v1, draft({ draftedBy: 'tx.wu', draftedAt: '2026-03-05T00:00:00.000Z' }))).toBe(false);
  expect(differ(v1, draft({ penalty: samplePenalty({ warning: true }) }))).toBe(true);
});
