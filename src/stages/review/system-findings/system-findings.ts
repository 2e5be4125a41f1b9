import { authority, subject } from './competence';
import { crime } from './crime';
import { discretion } from './discretion';
import type { ReviewedFile } from './file';
import type { SystemFindings } from './hint';
import { law } from './law';
import { papers } from './papers';
import { personnel } from './personnel';
import { procedure } from './procedure';
import { evidence, facts } from './substance';

/** What the system finds by itself beside each of the nine points (L5). The reviewer's own finding stays theirs. */
export const systemFindings = (file: ReviewedFile): SystemFindings => ({
  subject: subject(file),
  personnel: personnel(file),
  procedure: procedure(file),
  facts: facts(file),
  evidence: evidence(file),
  law: law(file),
  discretion: discretion(file),
  authority: authority(file),
  documents: papers(file),
  crime: crime(file),
});
