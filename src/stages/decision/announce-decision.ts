import { decisionPaper, decisionTitles } from './decision-paper';
import { makeDocument } from '../../ports/make-document';
import type { AgencyStore, CaseRows, CaseStore, PartyStore, RecordStore, RuleTables } from '../../ports/stores';
import { meetDeadline, openDeadline, timeLimit } from '../../ports/deadlines';
import type { CaseDocument } from '../../law/case/document';
import type { Deadline } from '../../law/case/deadline';
import { outcomeNames } from '../investigation/findings';
import type { Desk } from './gate';
import type { Decision } from './decision';

interface Stores {
  cases: CaseStore;
  parties: PartyStore;
  agencies: AgencyStore;
  decisions: CaseRows<Decision>;
  documents: CaseRows<CaseDocument>;
  deadlines: CaseRows<Deadline>;
  record: RecordStore;
  rules: RuleTables;
  clock: { now(): Date };
}

/** Enters a decision: row, paper (处罚法 59), the ninety days met or exceeded (60), seven working days to deliver begun (61, 85). */
export async function announceDecision(stores: Stores, desk: Desk, decision: Decision): Promise<void> {
  const { caseId, decidedOn, outcome } = decision;
  const { agencyId } = desk.case;
  await stores.decisions.save(decision);
  await meetDeadline(stores, caseId, 'decide', decidedOn);
  if (outcome !== 'transfer') {
    await makePaper(stores, desk, decision);
    await openDeadline(stores, { caseId, agencyId, kind: 'deliver', startsOn: decidedOn });
  }
  await stores.cases.save({ ...desk.case, status: 'decided' });
  const late = (await stores.deadlines.ofCase(caseId)).some(({ kind, dueOn }) => kind === 'decide' && decidedOn > dueOn);
  stores.record.append({
    caseId, actor: decision.decidedBy, act: 'decision-made',
    summary: `作出决定（${decision.number}）：${outcomeNames[outcome]}${late ? '，超过法定办案期限' : ''}`, basis: '行政处罚法第五十七条、第六十条',
    details: {
      decisionId: decision.id, number: decision.number, outcome, findingsId: decision.findingsId, major: decision.major,
      reviewId: decision.reviewId, discussedOn: decision.discussedOn, late,
    },
  });
}

async function makePaper(stores: Stores, desk: Desk, decision: Decision): Promise<void> {
  const { case: row, findings, notices, defences } = desk;
  const paragraphs = decisionPaper({
    case: row, decision, defences, findings: findings.find(({ id }) => id === decision.findingsId)!, notice: notices.at(-1) ?? null,
    party: await stores.parties.get(row.id), agency: await stores.agencies.get(row.agencyId),
    payDays: (await timeLimit(stores.rules, 'pay', row.agencyId)).count,
  });
  const { outcome, number, decidedBy: madeBy } = decision;
  await makeDocument(stores, { caseId: row.id, kind: 'decision', number, title: decisionTitles[outcome], paragraphs, madeBy });
}
