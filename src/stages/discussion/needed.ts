import { z } from 'zod';
import type { CaseFile } from '../../ports/case-file';
import type { Findings } from '../investigation';
import { tableFacts } from '../scope';

const table = z.array(z.object({ row: z.string(), reason: z.string(), basis: z.string() }));

/** Why a penalty is to be decided in collective discussion; no rows: it need not. `version`: of the table that said so. */
export interface DiscussionNeed {
  rows: z.output<typeof table>;
  version: number;
}

/**
 * Whether these findings are of a complex case or of a serious violation (处罚法 57 二款), by the table CollectiveDiscussion.
 * @throws ZodError when the table returns something else than rows
 */
export async function discussionNeed(file: CaseFile, findings: Findings): Promise<DiscussionNeed | null> {
  if (findings.outcome !== 'penalty') return null;
  const { output, version } = await file.rules.evaluate('CollectiveDiscussion', tableFacts(file, findings));
  return { rows: table.parse(output ?? []), version };
}

/** As people are told; empty where none is needed. */
export const needInWords = (need: DiscussionNeed | null): string =>
  need && need.rows.length > 0
    ? `应当由机关负责人集体讨论决定：${[...new Set(need.rows.map(({ reason }) => reason))].join('；')}`
    : '';
