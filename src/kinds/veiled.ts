import type { CaseDocument } from '../law/case/document';
import { veil, veilNumbers } from '../law/text/veil';
import type { CaseFile } from '../ports/case-file';
import type { Right } from '../ports/right';

/** How somebody with these rights reads any text of the case: contact data and informant hidden from who may not see. */
export function readingOf({ party, case: { sourceDetail } }: CaseFile, has: Set<Right>): (text: string) => string {
  const contact = has.has('see-contact') ? [] : [party.idNumber, party.phone, party.address];
  return veil([...contact, has.has('see-source') ? null : sourceDetail]);
}

/** A paper as somebody with these rights reads it; numbers of the agency and of its officers stay. */
export async function readablePaper(file: CaseFile, paper: CaseDocument, has: Set<Right>): Promise<CaseDocument> {
  const reads = readingOf(file, has);
  if (has.has('see-contact')) return { ...paper, title: reads(paper.title), paragraphs: paper.paragraphs.map(reads) };
  const { phone, supervisionPhone, paymentAccount } = file.agency;
  const { officerIds, formerOfficerIds } = file.case;
  const officers = await file.people.findAll([...officerIds, ...(formerOfficerIds ?? [])]);
  const certificates = officers.map(({ certificate }) => certificate?.number);
  const keep = [phone, supervisionPhone, paymentAccount, ...certificates];
  const see = (text: string) => veilNumbers(reads(text), keep);
  return { ...paper, title: see(paper.title), paragraphs: paper.paragraphs.map(see) };
}
