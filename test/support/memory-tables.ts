import type { EnforcementCase, Party } from '../../src/law/case/case';
import type { EngineMessage } from '../../src/ports/messages';
import type { Agency } from '../../src/law/people/agency';
import type { RecordedEntry } from '../../src/law/record/entry';
import type { Person } from '../../src/law/people/person';
import type { DeployedModel, DeployedTable, Deployment } from '../../src/ports/stores';
import type { PersonSince } from './recount-reviews';

type Row = { id: string; caseId: string };

/** Everything a memory context holds: cloned for a snapshot, put back for a roll-back. */
export interface Tables {
  cases: Map<string, EnforcementCase>;
  parties: Map<string, Party>;
  people: Map<string, Person>;
  /** Every state in which somebody was saved, in order. */
  standings: PersonSince[];
  agencies: Map<string, Agency>;
  models: DeployedModel[];
  tables: DeployedTable[];
  deployedFiles: Map<string, string>;
  deployments: Deployment[];
  foreign: string[];
  rows: Record<string, Map<string, Row>>;
  numbers: Map<string, number>;
  entries: RecordedEntry[];
  messages: EngineMessage[];
  files: Map<string, Uint8Array>;
}

export const emptyTables = (): Tables => ({
  cases: new Map(),
  parties: new Map(),
  people: new Map(),
  standings: [],
  agencies: new Map(),
  models: [],
  tables: [],
  deployedFiles: new Map(),
  deployments: [],
  foreign: [],
  rows: {},
  numbers: new Map(),
  entries: [],
  messages: [],
  files: new Map(),
});
