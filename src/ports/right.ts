import type { Role } from '../law/people/person';

/** What somebody may see of a case (P6, L8). */
export const readings = [
  'see-party',
  'see-contact',
  'see-papers',
  'see-decision',
  'see-evidence',
  'see-source',
  'see-reasons',
  'preview-disclosure',
  'see-system-findings',
] as const;
export type Reading = (typeof readings)[number];

/** A reading, or the name of an act. */
export type Right = Reading | (string & {});

/** Which roles may do something; a handler only in a case of their own. */
export type ForRoles = readonly [Role, ...Role[]];
