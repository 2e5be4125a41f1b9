import type { Evidence } from '../evidence';
import { fileName, pathOf } from './path';

/** A piece of evidence and where it lies in the package. */
export interface FiledEvidence {
  evidence: Evidence;
  path: string;
}

/** Files of evidence under names that any system can unpack. */
export const filedEvidence = (evidence: Evidence[]): FiledEvidence[] =>
  evidence.map((one, index) => ({
    evidence: one,
    path: pathOf('证据', index, `${fileName(one.title)}-${fileName(one.fileName)}`),
  }));
