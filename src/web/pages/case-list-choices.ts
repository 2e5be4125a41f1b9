import { kinds } from '../../kinds';
import { caseStatuses, caseStatusNames } from '../../law/case/case';
import { caseOrderNames, concernNames, limitStateNames } from '../../law/case/case-list';
import type { Person } from '../../law/people/person';
import { addressOf, agenciesOf } from '../case-list';
import type { FacadeServices } from '../services';
import type { Choice } from './form-fields';

const choicesOf = (names: Record<string, string>): Choice[] =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

const fixed = {
  statuses: caseStatuses.map((value) => ({ value, label: caseStatusNames[value] })),
  limitStates: choicesOf(limitStateNames),
  concerns: choicesOf(concernNames),
  orders: choicesOf(caseOrderNames),
  acts: kinds.map(({ act, name }) => ({ value: act, label: name })),
};

/** What the form above the list offers this person, and the filters that they keep. */
export const listChoices = ({ unitOfWork }: FacadeServices, by: Person) =>
  unitOfWork.run(async (context) => {
    const agencies = await agenciesOf(context, by);
    const officers: Person[] = [];
    for (const { id } of agencies) officers.push(...(await context.people.ofAgency(id, 'handler')));
    const kept = await context.savedFilters.ofPerson(by.id);
    return {
      ...fixed,
      agencies: agencies.map(({ id, name }) => ({ value: id, label: name })),
      officers: officers.map(({ id, name }) => ({ value: id, label: name })),
      savedFilters: kept.map(({ name, isDefault, asked }) => ({
        name,
        isDefault,
        href: `/cases?${addressOf({ order: 'newest', ...asked })}`,
      })),
    };
  });
