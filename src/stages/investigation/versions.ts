import type { Findings } from './findings';
import { samePenalty } from './same-penalty';

/** The findings with the highest version, concluded or not; a draft that was dropped does not count. */
export function newest(findings: Findings[]): Findings | null {
  return findings
    .filter(({ droppedAt }) => !droppedAt)
    .reduce<Findings | null>((best, one) => (best && best.version > one.version ? best : one), null);
}

/** The version that procedure and decision go by; a later draft does not count before it is concluded. */
export function newestConcluded(findings: Findings[]): Findings | null {
  return newest(findings.filter((one) => one.concludedAt !== null));
}

/** A newer draft that says something else than the version the case goes by, and that nobody has concluded or dropped. */
export function openDraft(findings: Findings[]): Findings | null {
  const [last, concluded] = [newest(findings), newestConcluded(findings)];
  if (!last || !concluded || last.id === concluded.id || !differ(last, concluded)) return null;
  return last;
}

/** Whether two versions differ in anything but who wrote them when. */
export function differ(a: Findings, b: Findings): boolean {
  return JSON.stringify(content(a)) !== JSON.stringify(content(b)) || !samePenalty(a.penalty, b.penalty);
}

const content = ({
  outcome,
  item,
  facts,
  evidenceSummary,
  violatedLaw,
  penaltyBasis,
  discretion,
  illegalGainYuan,
  contractPriceYuan,
  triggers: t,
  newFacts,
  asked,
}: Findings) => [
  newFacts ?? null,
  asked?.alreadyFined ?? false,
  asked?.newerLaw ?? '',
  asked?.lateGround ?? null,
  asked?.education ?? '',
  outcome,
  item,
  facts,
  evidenceSummary,
  violatedLaw,
  penaltyBasis,
  discretion,
  illegalGainYuan,
  contractPriceYuan,
  t.publicInterest,
  t.socialImpact,
  t.majorRights,
  t.hearingHeld,
  t.complex,
  t.deviatesFromBenchmark,
  t.requiredByLaw ?? false,
];
