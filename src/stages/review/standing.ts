import { type Standing, standingOf } from '../../law/people/adviser';
import type { Person } from '../../law/people/person';
import type { CaseFile } from '../../ports/case-file';

/** In which body and as what this person reviews (L8). @throws BusinessError NOT_FOUND when that body is not known */
export async function standingIn(file: CaseFile, person: Person): Promise<Standing> {
  const own = person.agencyId === file.agency.id;
  return standingOf(person, own ? file.agency : await file.agencies.get(person.agencyId));
}
