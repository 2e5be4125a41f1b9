import type { EnforcementCase, Party } from '../law/case/case';
import { penalty } from '../kinds';
import type { Person } from '../law/people/person';
import type { SignedFile } from '../ports/case-file';
import type { Context } from '../ports/context';
import type { NewCase } from '../ports/new-case';
import { caseFile } from './case-file';

/** Opens the file of a case that begins here; `register` fills it. It is kept when `register` has ended. */
export async function beginCase(
  context: Context,
  by: Person,
  register: (office: NewCase) => Promise<EnforcementCase>,
  kind = penalty,
): Promise<EnforcementCase> {
  return register({
    by,
    kind,
    now: context.clock.now(),
    people: context.people,
    agencies: context.agencies,
    numbers: context.numbers,
    async open(row: EnforcementCase, party: Party, fill: (file: SignedFile) => void) {
      const content = { case: row, party, agency: await context.agencies.get(row.agencyId), people: [by], rows: {} };
      const { file, changes } = caseFile(context, content, { kind, by, isNew: true });
      fill(file as SignedFile);
      context.storage.keep(changes());
    },
  });
}
