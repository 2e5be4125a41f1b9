import type { EnforcementCase } from '../case/case';
import type { Person } from './person';

/** At least this many officers enforce together (处罚法 42 一款). */
export const leastOfficers = 2;

/**
 * What is wrong with these officers for an act in the case on that day (处罚法 42, 55; C2): Chinese sentences naming
 * accounts, none when all is well. Each needs an account in use, the case's agency, and a certificate valid on the day
 * for its act and field.
 */
export function credentialProblems(
  officers: Person[],
  { agencyId, actKind, field }: Pick<EnforcementCase, 'agencyId' | 'actKind' | 'field'>,
  on: string,
): string[] {
  const few = new Set(officers.map(({ id }) => id)).size < leastOfficers ? ['执法人员不得少于两人'] : [];
  return [...few, ...new Set(officers.flatMap((officer) => personProblems(officer, { agencyId, actKind, field }, on)))];
}

/** The same of one officer. */
export function personProblems(
  { id, active, certificate, ...officer }: Person,
  { agencyId, actKind, field }: Pick<EnforcementCase, 'agencyId' | 'actKind' | 'field'>,
  on: string,
): string[] {
  const problems: string[] = [];
  const refuse = (why: string) => problems.push(`执法人员 ${id} ${why}`);
  if (!active) refuse('的账号已停用');
  if (officer.agencyId !== agencyId) refuse('不属于本机关');
  if (!certificate) refuse('没有行政执法证件');
  else {
    if (on < certificate.validFrom || on > certificate.validUntil) refuse(`的执法证件在 ${on} 不在有效期内`);
    if (!certificate.acts.includes(actKind)) refuse('的执法证件不含行政处罚');
    if (certificate.field !== field) refuse('的执法证件与本案执法领域不符');
  }
  return problems;
}
