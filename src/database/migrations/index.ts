/**
 * The schema, step by step, in order. A step that has been delivered never changes; a new one comes after it.
 */
import { People1764000000001 } from './1764000000001-people';
import { Cases1764000000002 } from './1764000000002-cases';
import { Gate1764000000003 } from './1764000000003-gate';
import { Procedure1764000000004 } from './1764000000004-procedure';
import { Record1764000000005 } from './1764000000005-record';
import { Immutability1764000000006 } from './1764000000006-immutability';
import { Scope1764000000012 } from './1764000000012-scope';
import { BenchmarkAmounts1764000000021 } from './1764000000021-benchmark-amounts';
import { RefusedWrites1764000000022 } from './1764000000022-refused-writes';
import { ReviewCourse1764000000031 } from './1764000000031-review-course';
import { DecisionTables1764000000040 } from './1764000000040-decision-tables';
import { ReviewPolicy1764000000050 } from './1764000000050-review-policy';
import { WatchedLimits1764000000060 } from './1764000000060-watched-limits';
import { Standing1764000000070 } from './1764000000070-standing';
import { LimitEndings1764000000071 } from './1764000000071-limit-endings';
import { ReviewCorrections1764000000080 } from './1764000000080-review-corrections';
import { LimitWarnings1764000000081 } from './1764000000081-limit-warnings';
import { DeployedFiles1764000000082 } from './1764000000082-deployed-files';
import { CaseFile1764000000090 } from './1764000000090-case-file';
import { FactsOfKind1764000000100 } from './1764000000100-facts-of-kind';
import { Tasks1764000000110 } from './1764000000110-tasks';
import { Passkeys1764000000120 } from './1764000000120-passkeys';
import { DeploymentRuns1764000100001 } from './1764000100001-deployment-runs';
import { FormDrafts1764000200001 } from './1764000200001-form-drafts';
import { EvidenceSha2561764000300001 } from './1764000300001-evidence-sha256';
import { Deployments1764000400001 } from './1764000400001-deployments';
import { UnregisteredParticulars1764000500001 } from './1764000500001-unregistered-particulars';
import { CaseSearch1764000600001 } from './1764000600001-case-search';
import { Supervision1764000600002 } from './1764000600002-supervision';
import { Rights1764000600003 } from './1764000600003-rights';
import { RecordLog1764000700001 } from './1764000700001-record-log';
import { Roles1764000700002 } from './1764000700002-roles';
import { ToldParts1764000700003 } from './1764000700003-told-parts';
import { ProcessRuns1764000800001 } from './1764000800001-process-runs';
import { Hearings1764000900001 } from './1764000900001-hearings';
import { AfterDecision1764001000001 } from './1764001000001-after-decision';
import { SignedActs1764001100001 } from './1764001100001-signed-acts';
import { DraftsAndNewFacts1764001200001 } from './1764001200001-drafts-and-new-facts';
import { Discussions1764001200002 } from './1764001200002-discussions';
import { HandlingTime1764001200003 } from './1764001200003-handling-time';
import { AskedBeforeAPenalty1764001200004 } from './1764001200004-asked-before-a-penalty';
import { Transfers1764001200005 } from './1764001200005-transfers';

/** In order; one that has been delivered never changes. */
export const migrations = [
  People1764000000001,
  Cases1764000000002,
  Gate1764000000003,
  Procedure1764000000004,
  Record1764000000005,
  Immutability1764000000006,
  Scope1764000000012,
  BenchmarkAmounts1764000000021,
  RefusedWrites1764000000022,
  ReviewCourse1764000000031,
  DecisionTables1764000000040,
  ReviewPolicy1764000000050,
  WatchedLimits1764000000060,
  Standing1764000000070,
  LimitEndings1764000000071,
  ReviewCorrections1764000000080,
  LimitWarnings1764000000081,
  DeployedFiles1764000000082,
  CaseFile1764000000090,
  FactsOfKind1764000000100,
  Tasks1764000000110,
  Passkeys1764000000120,
  DeploymentRuns1764000100001,
  FormDrafts1764000200001,
  EvidenceSha2561764000300001,
  Deployments1764000400001,
  UnregisteredParticulars1764000500001,
  CaseSearch1764000600001,
  Supervision1764000600002,
  Rights1764000600003,
  RecordLog1764000700001,
  Roles1764000700002,
  ToldParts1764000700003,
  ProcessRuns1764000800001,
  Hearings1764000900001,
  AfterDecision1764001000001,
  SignedActs1764001100001,
  DraftsAndNewFacts1764001200001,
  Discussions1764001200002,
  HandlingTime1764001200003,
  AskedBeforeAPenalty1764001200004,
  Transfers1764001200005,
];
