import type { EnforcementCase, Party } from '../../law/case/case';
import type { Agency } from '../../law/people/agency';
import { confiscatedYuan, type Findings, type Penalty, type ReviewTriggers } from '../investigation';

/** What of a case the table MajorDecision is asked about. */
export interface ScopeSubject {
  case: Readonly<EnforcementCase>;
  party: Readonly<Party>;
  agency: Agency;
}

/** What of the findings it is asked about. */
type Judged = Pick<Findings, 'item' | 'triggers'> & {
  penalty: Penalty;
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
  penalty: { warning: false, fineYuan: 0, confiscationYuan: 0, revocation: false, closure: false, other: '' },
  triggers: noTriggers,
};

/** The facts as the table names them; nothing personal, since Operate shows to everybody what a table is asked. */
export function tableFacts(
  { case: { actKind, field }, party, agency }: ScopeSubject,
  { item, penalty, triggers }: Judged,
): Record<string, unknown> {
  return {
    agency: agency.id,
    level: agency.level,
    act: actKind,
    field,
    item,
    partyKind: party.kind,
    ...penaltyFacts(penalty),
    ...noTriggers,
    ...triggers,
  };
}

/** Every kind of penalty as tables ask for it (处罚法 9). `closure` holds 责令关闭, too, as the published catalogues do. */
export function penaltyFacts(penalty: Penalty): Record<string, boolean | number> {
  const { fineYuan, revocation, closure, other } = penalty;
  const { criticism = false, suspension = false, downgrade = false, restriction = false } = penalty;
  const { shutdown = false, ban = false } = penalty;
  return {
    fineYuan,
    confiscationYuan: confiscatedYuan(penalty),
    criticism,
    suspension,
    downgrade,
    revocation,
    restriction,
    closure: closure || shutdown,
    shutdown,
    ban,
    otherPenalty: other.trim() !== '',
  };
}
