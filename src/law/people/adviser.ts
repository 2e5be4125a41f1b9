import type { Agency } from './agency';
import type { AdviserKind, Person } from './person';

export const adviserNames: Record<AdviserKind, string> = { 'legal-adviser': '法律顾问', 'public-lawyer': '公职律师' };

export const isAdviser = ({ reviewQualification }: Person): boolean => Boolean(reviewQualification?.adviser);

/** In which body and as what a reviewer acts (L8), e.g. 桃江县司法局 and 公职律师. */
export interface Standing {
  body: string;
  standing: string;
}

/** `agency`: the one that the person belongs to. */
export function standingOf({ reviewQualification }: Person, { name }: Pick<Agency, 'name'>): Standing {
  const adviser = reviewQualification?.adviser;
  return { body: name, standing: adviser ? adviserNames[adviser] : '法制审核人员' };
}

/** E.g. 桃江县司法局公职律师; the agency's own reviewers as 法制审核人员. */
export const titleOf = (person: Person, { body, standing }: Standing): string =>
  isAdviser(person) ? `${body}${standing}` : standing;

/** Name with body and status for papers, e.g. 林知远（桃江县司法局公职律师）; the agency's own reviewers by name alone. */
export const signatureOf = (person: Person, standing: Standing): string =>
  isAdviser(person) ? `${person.name}（${titleOf(person, standing)}）` : person.name;
