import type { EnforcementCase, Party } from '../../law/case/case';
import type { Agency } from '../../law/people/agency';
import type { Findings, Penalty, ReviewTriggers } from '../investigation';

/** What of a case the table MajorDecision is asked about. */
export interface ScopeSubject {
  case: Readonly<EnforcementCase>;
  party: Readonly<Party>;
  agency: Agency;
}

/** What of the findings it is asked about. */
type Judged = Pick<Findings, 'item' | 'triggers'> & {
  penalty: Pick<Penalty, 'fineYuan' | 'confiscationYuan' | 'revocation' | 'closure'>;
};

/** Also under the findings of the file: those older than `requiredByLaw` do not have it. */
const noTriggers: ReviewTriggers = {
  publicInterest: false,
  socialImpact: false,
  majorRights: false,
  hearingHeld: false,
  complex: false,
  deviatesFromBenchmark: false,
  requiredByLaw: false,
};

/** Findings that ask for nothing: the table is asked with them for its version only. */
export const noFindings: Judged = {
  item: '',
  penalty: { fineYuan: 0, confiscationYuan: 0, revocation: false, closure: false },
  triggers: noTriggers,
};

/** The facts as the table names them; nothing personal, since Operate shows to everybody what a table is asked. */
export function tableFacts(
  { case: { actKind, field }, party, agency }: ScopeSubject,
  { item, penalty, triggers }: Judged,
): Record<string, unknown> {
  const { fineYuan, confiscationYuan, revocation, closure } = penalty;
  return {
    agency: agency.id,
    level: agency.level,
    act: actKind,
    field,
    item,
    partyKind: party.kind,
    fineYuan,
    confiscationYuan,
    revocation,
    closure,
    ...noTriggers,
    ...triggers,
  };
}
