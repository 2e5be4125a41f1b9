import type { Role } from '../../law/people/person';

/** How the tests of a process begin: what they import of test/support, and the case with what its process holds. */
interface World {
  from: string;
  name: string;
  begins: string;
}

const worlds: Record<string, World> = {
  'enforcement-case': {
    from: 'case-walk',
    name: 'walkTo',
    begins: "const { context, variables } = await walkTo('registered');",
  },
  'legal-review': {
    from: 'review-world',
    name: 'reviewWorld',
    begins: `const { context, review } = await reviewWorld();
    const variables = { caseId: 'case-1', reviewId: review.id };`,
  },
  disclosure: {
    from: 'disclosure-world',
    name: 'disclosureWorld',
    begins: `const context = await disclosureWorld();
    const variables = { caseId: 'case-1', disclosureId: 'disclosure-1' };`,
  },
};

const plain: World = {
  from: 'sample-world',
  name: 'sampleWorld',
  begins: `const context = await sampleWorld();
    const variables = { caseId: 'case-1' };`,
};

export const worldOf = (process: string): World => worlds[process] ?? plain;

const samples: Partial<Record<Role, string>> = { handler: 'zhou', head: 'qin', reviewer: 'fang' };

/** A person of the samples in this role: the name to import, the account, and the expression. */
export function sampleOf(role: Role): { import: string; account: string; person: string } {
  const name = samples[role];
  if (name) return { import: name, account: `tx.${name}`, person: `${name}()` };
  return { import: 'samplePerson', account: `tx.${role}`, person: `samplePerson('tx.${role}', ['${role}'])` };
}
