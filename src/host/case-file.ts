import { newId } from '../base/ids';
import { dayOf } from '../law/calendar/day';
import type { EnforcementCase, Party } from '../law/case/case';
import type { Signature } from '../law/case/work-item';
import type { CaseDocument } from '../law/case/document';
import { notInStatus } from '../law/case/refuse';
import type { Person } from '../law/people/person';
import { digestOf } from '../law/record/chain';
import type { ActKind } from '../ports/act-kind';
import type { CaseFile } from '../ports/case-file';
import { documentMade } from '../ports/common-acts';
import { deadlineRows, documentRows } from '../ports/common-rows';
import type { CaseChanges, CaseContent, Context } from '../ports/context';
import { messageAbout } from '../ports/messages';
import { entryOf } from '../ports/record-act';
import type { CaseRow, RowKind } from '../ports/rows';
import { signedPaperRows } from '../stages/tasks';
import { fileLimits } from './file-limits';
import { nextNumber } from './file-numbers';
import { filePeople } from './file-people';
import { fileRows, type KeptRows } from './file-rows';

export interface OpenedFile {
  file: CaseFile;
  /** What was changed since it was opened. */
  changes(): CaseChanges;
}

interface Opening {
  kind: ActKind;
  by: Person | null;
  /** A case that is not kept yet: its own row and party are written too. */
  isNew?: boolean;
  signature?: Signature | null;
}

/** A case file over its content; nothing is written before its changes are kept. */
export function caseFile(
  context: Context,
  content: CaseContent,
  { kind, by, isNew = false, signature = null }: Opening,
): OpenedFile {
  const { id: caseId, agencyId } = content.case;
  const now = context.clock.now();
  const actor = by?.id ?? 'system';
  const tables = new Map<string, KeptRows>();
  let current: EnforcementCase = content.case;
  let party: Party = content.party;

  function rows<T extends CaseRow>(rowKind: RowKind<T>): KeptRows<T> {
    const known = tables.get(rowKind.table) as KeptRows<T> | undefined;
    if (known) return known;
    const opened = fileRows(rowKind, caseId, (content.rows[rowKind.table] ?? []) as T[]);
    tables.set(rowKind.table, opened);
    return opened;
  }

  const file: CaseFile = {
    kind,
    get case() {
      return current;
    },
    get party() {
      return party;
    },
    agency: content.agency,
    officers: () => file.people.findAll(current.officerIds),
    by,
    signature,
    now,
    today: dayOf(now),
    rows,
    documents: () => rows(documentRows).all(),
    change: (facts) => void (current = { ...current, ...facts }),
    changeParty: (facts) => void (party = { ...party, ...facts }),
    moveTo(status) {
      if (!kind.transitions[current.status].includes(status)) throw notInStatus(current.status);
      current = { ...current, status };
    },
    note: (act, details, ...said) => context.record.append(entryOf(act, { caseId, actor }, details, said[0])),
    paper({ kind: paperKind, name }, { number = null, title = name, paragraphs, madeBy = actor }) {
      const text = paragraphs.map((paragraph) => paragraph.trim()).filter(Boolean);
      const made = { number, title, paragraphs: text, madeBy, madeAt: now.toISOString() };
      const document: CaseDocument = { id: newId(), caseId, kind: paperKind, ...made };
      rows(documentRows).save(document);
      if (signature) rows(signedPaperRows).save({ id: document.id, caseId, signatureId: signature.id });
      const told = { documentId: document.id, kind: paperKind, title, number, sm3: digestOf(document) };
      context.record.append(entryOf(documentMade, { caseId, actor: madeBy }, told));
      return document;
    },
    limits: fileLimits({ rows: rows(deadlineRows), rules: context.rules, caseId, agencyId }),
    number: (series) => nextNumber(context, content.agency, series, file.today),
    send: (message, rowId, variables = {}, key = caseId) =>
      context.outbox.publish(messageAbout(message, rowId, key, variables)),
    record: () => context.record.ofCase(caseId),
    proofs: () => context.record.proofsOfCase(caseId),
    people: filePeople(context.people, content.people),
    agencies: context.agencies,
    rules: context.rules,
    files: context.files,
    log: context.log,
  };

  return {
    file,
    changes: () => ({
      caseId,
      case: isNew || current !== content.case ? current : null,
      party: isNew || party !== content.party ? party : null,
      rows: Object.fromEntries(
        [...tables].map(([table, kept]) => [table, kept.changed()] as const).filter(([, c]) => c.length > 0),
      ),
    }),
  };
}
