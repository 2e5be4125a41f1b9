import { onlyCasesOf, requireReader, requireRight, rightsIn, subjectOf } from '../../src/kinds';
import { memoryFile } from '../support/in-memory';
import { reviewWorld } from '../support/review-world';
import { fang, lin, qin, sampleCase, samplePerson, wu, zhou } from '../support/samples';

const subject = sampleCase();

test.each([
  [
    'handler of the case',
    zhou(),
    ['see-contact', 'draft-findings', 'add-evidence', 'receive-defence', 'waive-defence'],
    ['replace-officers', 'revoke-decision'],
  ],
  [
    'head',
    qin(),
    ['see-contact', 'replace-officers', 'revoke-decision', 'preview-disclosure'],
    ['draft-findings', 'add-evidence'],
  ],
  [
    'reviewer',
    fang(),
    ['see-contact', 'see-papers', 'see-evidence'],
    ['draft-findings', 'revoke-decision', 'preview-disclosure'],
  ],
  [
    'publisher',
    samplePerson('p', ['publisher']),
    ['see-party', 'see-decision', 'preview-disclosure'],
    ['see-contact', 'see-papers', 'see-evidence', 'see-source'],
  ],
  [
    'supervisor',
    samplePerson('s', ['supervisor']),
    ['see-party', 'see-papers', 'see-evidence'],
    ['see-contact', 'revoke-decision'],
  ],
  [
    'administrator',
    samplePerson('a', ['administrator']),
    [],
    ['see-party', 'see-papers', 'see-evidence', 'see-source', 'see-decision'],
  ],
] as const)('L8 the %s may what the task needs, no more', (_who, person, may, mayNot) => {
  const rights = rightsIn(person, subject);
  for (const right of may) expect(rights).toContain(right);
  for (const right of mayNot) expect(rights).not.toContain(right);
});

test('several roles add up', () => {
  expect(rightsIn(samplePerson('tx.zhou', ['handler', 'head']), subject)).toEqual(
    new Set([...rightsIn(zhou(), subject), ...rightsIn(qin(), subject)]),
  );
});

test("another agency's case is not found, another handler's is forbidden", () => {
  const stranger = samplePerson('x', ['head', 'supervisor'], { agencyId: 'taojiang-natural-resources' });
  expect(() => requireReader(stranger, subject)).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  expect(rightsIn(stranger, subject).size).toBe(0);
  expect(() => requireReader(samplePerson('tx.other', ['handler']), subject)).toThrow(
    expect.objectContaining({ code: 'FORBIDDEN' }),
  );
  expect(() => requireReader(wu(), subject)).not.toThrow();
  expect(() => requireRight(wu(), subject, 'revoke-decision')).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
});

describe('L4, P6 an adviser of another agency', () => {
  const given = { ...sampleCase({ status: 'reviewing' }), reviewerIds: ['ts.lin'] };

  test('reads the file of a case whose review was given to them, and no more: no contact data, no informant, no act', () => {
    expect(() => requireReader(lin(), given)).not.toThrow();
    expect([...rightsIn(lin(), given)]).toEqual([
      'see-party',
      'see-papers',
      'see-decision',
      'see-evidence',
      'see-reasons',
      'see-system-findings',
    ]);
    expect(() => requireRight(lin(), given, 'draft-findings')).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
  });

  test.each([
    ['a case that was given to another', lin(), { ...given, reviewerIds: ['ts.he'] }],
    ['a case of which nobody said to whom it was given', lin(), sampleCase({ status: 'reviewing' })],
    ['a case that is closed', lin(), { ...given, status: 'closed' as const }],
    ['a case at all, once they review no more', lin({ roles: [] }), given],
  ])('does not see %s', (_, by, subject) => {
    expect(rightsIn(by, subject).size).toBe(0);
    expect(() => requireReader(by, subject)).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  });

  test('a review and a re-review count alike', async () => {
    const { context } = await reviewWorld({
      reReview: { reviewerId: 'ts.lin', dueOn: '2026-03-04', opinion: null, text: null, by: null, at: null },
    });
    expect(subjectOf((await memoryFile(context)).file).reviewerIds).toEqual(['tx.fang', 'ts.lin']);
  });
});

describe('of a case that is no longer theirs (issue 10, part 7)', () => {
  const clerk = samplePerson('clerk', ['handler']);

  test('who registered a case reads it and acts in it only when in charge', () => {
    const rights = rightsIn(clerk, sampleCase({ registeredBy: 'clerk' }));
    expect([rights.has('see-papers'), rights.has('draft-findings'), rights.has('add-evidence')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('an officer who was replaced neither reads nor acts, registered by them or not', () => {
    const replaced = sampleCase({ registeredBy: 'clerk', formerOfficerIds: ['clerk'] });
    expect(rightsIn(clerk, replaced).size).toBe(0);
    expect(() => requireReader(clerk, replaced)).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
  });

  test('who is in charge again has the rights again', () => {
    const again = sampleCase({ officerIds: ['clerk', 'tx.wu'], registeredBy: 'clerk' });
    expect(rightsIn(clerk, again).has('draft-findings')).toBe(true);
  });

  test('a supervisor of the superior agency reads as the own one does, and others of it nothing', () => {
    const subject = { ...sampleCase(), superiorId: 'city' };
    const above = samplePerson('above', ['supervisor', 'head'], { agencyId: 'city' });
    expect(rightsIn(above, subject)).toEqual(rightsIn(samplePerson('own', ['supervisor']), sampleCase()));
    expect(() => requireReader({ ...above, roles: ['head'] }, subject)).toThrow(
      expect.objectContaining({ code: 'NOT_FOUND' }),
    );
    expect(() => requireReader({ ...above, agencyId: 'other' }, subject)).toThrow(
      expect.objectContaining({ code: 'NOT_FOUND' }),
    );
  });
});

test('who registered a case keeps seeing it, and only plain handlers see a part of the list', () => {
  expect(() => requireReader(samplePerson('clerk', ['handler']), sampleCase({ registeredBy: 'clerk' }))).not.toThrow();
  expect([onlyCasesOf(zhou()), onlyCasesOf(qin()), onlyCasesOf(samplePerson('b', ['handler', 'head']))]).toEqual([
    'tx.zhou',
    undefined,
    undefined,
  ]);
});
