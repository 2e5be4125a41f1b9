import { BusinessError } from '../../base/business-error';
import { newId } from '../../base/ids';
import type { SignedFile } from '../../ports/case-file';
import { requireNewest } from './revision';
import type { Findings, Penalty } from './findings';
import type { FindingsInput } from './findings-input';
import { noneSince } from './penalty';
import { isEmpty } from './penalty-kinds';
import { penaltyProblem } from './penalty-problem';
import { findingsDrafted } from './record';
import { findingsRows } from './rows';
import { newest } from './versions';

/**
 * Saves the draft of the findings (处罚法 54, 57). A concluded version is never changed: the next one is drafted.
 * @throws BusinessError VALIDATION_FAILED when the penalty does not fit the outcome, CHANGED_MEANWHILE
 */
export function saveDraft(file: SignedFile, { basedOn, ...given }: FindingsInput): Findings {
  const { alreadyFined = false, newerLaw = '', lateGround = null, education = '', ...input } = given;
  requireFitting(input);
  const versions = file.rows(findingsRows).all();
  const last = newest(versions);
  requireNewest(last, file.by.id, basedOn);
  const open = last?.concludedAt === null ? last : null;
  const draft: Findings = {
    ...input,
    penalty: keptPenalty(input.penalty),
    illegalGainYuan: input.illegalGainYuan ?? null,
    contractPriceYuan: input.contractPriceYuan ?? null,
    id: open?.id ?? newId(),
    caseId: file.case.id,
    version: open?.version ?? Math.max(0, ...versions.map(({ version }) => version)) + 1,
    draftedBy: file.by.id,
    draftedAt: file.now.toISOString(),
    concludedBy: null,
    concludedAt: null,
    newFacts: input.newFacts || null,
    asked: { alreadyFined, newerLaw, lateGround, education },
    droppedBy: null,
    droppedAt: null,
    dropReason: null,
  };
  file.rows(findingsRows).save(draft);
  const { id: findingsId, version, outcome } = draft;
  file.note(findingsDrafted, { findingsId, version, outcome });
  return draft;
}

/** @throws BusinessError VALIDATION_FAILED, field penalty or one of its kinds; nothing where one of them is not given */
export function requireFitting({ outcome, penalty }: Partial<FindingsInput>): void {
  if (!outcome || !penalty) return;
  const refuse = (why: string, field = 'penalty') => new BusinessError('VALIDATION_FAILED', why, field);
  const problem = penaltyProblem(penalty);
  if (problem) throw refuse(problem.why, problem.field);
  if (outcome === 'penalty' && isEmpty(penalty)) throw refuse('拟给予处罚的，应当写明处罚内容');
  if (outcome !== 'penalty' && !isEmpty(penalty)) throw refuse('不给予处罚的，不应填写处罚内容');
}

/** As it is kept: every kind is answered; 行政拘留 was only asked in order to be refused. */
const keptPenalty = ({ detention: _, ...penalty }: FindingsInput['penalty']): Penalty => ({ ...noneSince, ...penalty });
