import type { Person } from '../../law/people/person';
import type { CaseFile } from '../../ports/case-file';
import { neutralProblems, presiderProblems } from './presider-rules';
import { runningHearing } from './state';

/** Everybody whom the head may let preside over the running hearing (处罚法 64 四项). */
export async function possiblePresiders(file: CaseFile): Promise<Person[]> {
  const hearing = runningHearing(file);
  const people = await file.people.ofAgency(file.case.agencyId);
  const by = file.by?.id ?? '';
  return hearing ? people.filter((person) => presiderProblems(file, person, hearing, by).length === 0) : [];
}

export async function possibleRecorders(file: CaseFile): Promise<Person[]> {
  const hearing = runningHearing(file);
  const people = await file.people.ofAgency(file.case.agencyId);
  return hearing ? people.filter((person) => neutralProblems(file, person, hearing).length === 0) : [];
}
