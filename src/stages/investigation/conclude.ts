import { dayOf } from '../../law/calendar/day';
import { investigationReport } from './investigation-report';
import { makeDocument } from '../../ports/make-document';
import { officersOf } from '../officers/officers';
import type { Person } from '../../law/people/person';
import type { CaseRows, PartyStore, PeopleStore, RecordStore } from '../../ports/stores';
import type { EnforcementCase } from '../../law/case/case';
import type { CaseDocument } from '../../law/case/document';
import type { Evidence } from '../evidence/evidence';
import type { Findings } from './findings';

interface Desk {
  findings: CaseRows<Findings>;
  evidence: CaseRows<Evidence>;
  documents: CaseRows<CaseDocument>;
  parties: PartyStore;
  people: PeopleStore;
  record: RecordStore;
  clock: { now(): Date };
}

/** Makes drafted findings final and puts the report on them (案件调查终结报告) into the file. Final ones are returned as they are. */
export async function concludeFindings(desk: Desk, row: EnforcementCase, findings: Findings, by: Person): Promise<Findings> {
  if (findings.concludedAt !== null) return findings;
  const now = desk.clock.now();
  const concluded: Findings = { ...findings, concludedBy: by.id, concludedAt: now.toISOString() };
  await desk.findings.save(concluded);
  const [party, officers, evidence] = [await desk.parties.get(row.id), await officersOf(desk, row), await desk.evidence.ofCase(row.id)];
  const paragraphs = investigationReport(row, party, officers, concluded, evidence, dayOf(now));
  await makeDocument(desk, { caseId: row.id, kind: 'investigation-report', paragraphs, madeBy: by.id });
  return concluded;
}
