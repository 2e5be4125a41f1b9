import type { CaseFile } from '../../ports/case-file';

/** Who answers (nobody: the system), when, and which party no text may name: a case file is one. */
export type Acting = Pick<CaseFile, 'by' | 'now' | 'today' | 'party'>;

export const actorOf = ({ by }: Pick<Acting, 'by'>): string => by?.id ?? 'system';
