import { z } from 'zod';
import type { Shown } from '../../ports/shown';
import { evidenceRows } from './rows';
import { evidenceOf, evidenceView } from './view';

/** Each piece with the names of those who took it, for those who may see evidence. */
export const shownEvidence: Shown = {
  name: 'evidence',
  schema: z.array(evidenceView),
  right: 'see-evidence',
  otherwise: [],
  of: (file, { nameOf }) =>
    file
      .rows(evidenceRows)
      .all()
      .map((row) => evidenceOf(row, nameOf)),
};
