import type { CaseFile } from '../../ports/case-file';
import type { Person } from '../../law/people/person';
import { type Picks, picksOf } from '../../models/forms';
import type { Form } from '../../models/forms';
import { appointableReviewers, reviewersIn } from '../../stages/review';

/** Whom a field with this word in its property `pick` lets choose; `*`: several. */
const pools: Record<string, (file: CaseFile) => Promise<Person[]>> = {
  reviewer: appointableReviewers,
  async 'meeting*'(file) {
    const own = (await file.people.ofAgency(file.case.agencyId)).filter(({ active }) => active);
    const sides = own.filter(({ id, roles }) => file.case.officerIds.includes(id) || roles.some(isHeadOrReviewer));
    const known = new Set(sides.map(({ id }) => id));
    return [...sides, ...(await file.people.findAll(reviewersIn(file).filter((id) => !known.has(id))))];
  },
};

const isHeadOrReviewer = (role: string) => role === 'head' || role === 'reviewer';

/** People by name for the fields of this form that choose some. */
export async function picksFor(form: Form, file: CaseFile): Promise<Picks> {
  const words = picksOf(form).filter((word) => word in pools);
  const people = await Promise.all(words.map((word) => pools[word]!(file)));
  return new Map(words.map((word, index) => [word, people[index]!.map(option)]));
}

const option = ({ id, name, post }: Person) => ({ value: id, label: `${name}（${post}，${id}）` });
