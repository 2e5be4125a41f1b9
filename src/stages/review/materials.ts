import { z } from 'zod';
import type { EnforcementCase } from '../../law/case/case';
import type { CaseDocument } from '../../law/case/document';
import type { RuleTables } from '../../ports/stores';
import type { Defence } from '../defence';
import type { Evidence } from '../evidence';
import type { Findings } from '../investigation';
import type { Notice } from '../notice';

const rows = z.array(
  z.object({
    row: z.coerce.string(),
    material: z.string(),
    name: z.string(),
    check: z.enum(['system', 'reviewer']),
    basis: z.string(),
  }),
);

/**
 * A row of ReviewMaterials that applies. `check`: system: missing, it is asked for; reviewer: a person looks, nothing
 * is sent back for it.
 */
export type Material = z.infer<typeof rows>[number];

/** What the handling body submits for review (送审材料). */
export interface Submission {
  findings: Findings;
  notices: Notice[];
  defences: Defence[];
  documents: CaseDocument[];
  evidence: Evidence[];
}

/** What must be submitted, and the version of the table that says so. */
export interface Required {
  materials: Material[];
  version: number;
}

/**
 * What must be submitted for this case (L3), in the order of the decision table.
 * @throws ZodError when the table returns something else than rows
 */
export async function materialsFor(
  rules: RuleTables,
  { agencyId, actKind }: Readonly<EnforcementCase>,
  { findings, defences }: Pick<Submission, 'findings' | 'defences'>,
): Promise<Required> {
  const { output, version } = await rules.evaluate('ReviewMaterials', {
    agency: agencyId,
    act: actKind,
    outcome: findings.outcome,
    revocation: findings.penalty.revocation,
    hearingHeld: findings.triggers.hearingHeld,
    defenceHeard: defences.some(({ kind }) => kind === 'statement'),
  });
  return { materials: rows.parse(output ?? []), version };
}

/** Materials that are missing (L3), in Chinese, in the order of the table; none when the submission is complete. */
export function missingMaterials(materials: Material[], submission: Submission): string[] {
  const missing = materials
    .filter((each) => each.check === 'system')
    .flatMap(({ material, name }) => {
      const present = presence[material];
      if (present) return present(submission) ? [] : [name];
      return hasTitle(submission, name) ? [] : [`${name}（以“${name}”为名归入证据）`];
    });
  return [...new Set(missing)];
}

/** Materials that only a person can look for. */
export const materialsForReviewer = (materials: Material[]): string[] =>
  materials.filter(({ check }) => check === 'reviewer').map(({ name }) => name);

const has = ({ documents }: Submission, kind: string) => documents.some((document) => document.kind === kind);

/** How the program finds the materials that are more than a paper of that name. */
const presence: Record<string, (submission: Submission) => boolean> = {
  'investigation-report': (submission) => has(submission, 'investigation-report'),
  'intended-handling': ({ findings }) => findings.concludedAt !== null,
  evidence: ({ evidence }) => evidence.length > 0,
  'notice-and-receipt': ({ notices }) => notices.some(({ servedOn }) => servedOn !== null),
  'defence-review': (submission) => has(submission, 'defence-review'),
  'discretion-statement': ({ findings }) => findings.discretion.trim() !== '',
};

const hasTitle = ({ documents, evidence }: Submission, name: string) =>
  [...documents, ...evidence].some(({ title }) => title.includes(name));
