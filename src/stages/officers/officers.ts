import { refuseIf } from '../../law/case/refuse';
import { credentialProblems } from '../../law/people/credentials';
import type { Person } from '../../law/people/person';
import type { CaseFile } from '../../ports/case-file';

/** What is wrong with the officers in charge for an act on that day (C2; 处罚法 42, 55). */
export async function officerProblems(file: CaseFile, on: string): Promise<string[]> {
  return credentialProblems(await file.officers(), file.case, on);
}

/** Credentials are checked again at each act (C2). @throws BusinessError TASK_REFUSED */
export async function requireQualifiedOfficers(file: CaseFile, on = file.today): Promise<void> {
  refuseIf(await officerProblems(file, on));
}

/** E.g. 周立（执法证号18010100001）、吴敏（执法证号18010100002）. */
export function officersInWords(officers: Person[]): string {
  return officers
    .map(({ name, certificate }) => (certificate ? `${name}（执法证号${certificate.number}）` : name))
    .join('、');
}
