/**
 * 证据 (C4, 处罚法 46): each piece is a file with its hash at intake, taken by two officers who were entitled to on
 * that day. It is added until the case is over and never changed.
 */
import { z } from 'zod';
import { section, shownRows } from '../../ports/shown';
import { stage } from '../../ports/stage';
import { evidenceAct } from './act';
import { evidenceAdded, evidenceViewed } from './record';
import { evidenceRows } from './rows';
import { evidenceOf, evidenceView } from './view';

export { evidenceAct } from './act';
export { addEvidence, admitEvidence, type StoredFile } from './add-evidence';
export { collectionProblems } from './collection';
export { type Evidence, type EvidenceKind, evidenceKindNames, evidenceKinds } from './evidence';
export { evidenceInput, type EvidenceInput } from './evidence-input';
export { evidenceViewed } from './record';
export { evidenceRows } from './rows';
export { evidenceOf, evidenceView } from './view';

export const evidence = stage({
  name: 'evidence',
  title: '证据',
  rows: [evidenceRows],
  recordActs: [evidenceAdded, evidenceViewed],
  acts: [evidenceAct],
  shows: [
    shownRows('evidence', evidenceRows, z.array(evidenceView), {
      right: 'see-evidence',
      each: (row, { nameOf }) => evidenceOf(row, nameOf),
    }),
  ],
  sections: [section(__dirname, 'section.eta')],
});
