import type { CaseFile } from '../../ports/case-file';
import type { RuleTables } from '../../ports/stores';
import { reviewPolicy } from './policy';
import { noFindings, type ScopeSubject, tableFacts } from './table-facts';

/** A decision table as it is deployed. */
export interface DeployedVersion {
  key: string;
  version: number;
}

/**
 * The version of MajorDecision that stands now. A case keeps the one it entered the process with (L1): a new one is for
 * the cases after it.
 */
export async function currentScopeTable(rules: RuleTables, about: ScopeSubject): Promise<DeployedVersion> {
  const { key, version } = await rules.evaluate('MajorDecision', tableFacts(about, noFindings));
  return { key, version };
}

/** Catalogue and review policy as they stand when the case enters the process (L1). @throws Error as `reviewPolicy` */
export async function tablesToday(file: CaseFile): Promise<{ scope: DeployedVersion; policy: DeployedVersion }> {
  const { key, version } = await reviewPolicy(file.rules, file.agency.id);
  return { scope: await currentScopeTable(file.rules, file), policy: { key, version } };
}
