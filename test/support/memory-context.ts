import winston from 'winston';
import type { Context } from '../../src/ports/context';
import type { EngineMessage } from '../../src/ports/messages';
import type { RecordedEntry } from '../../src/law/record/entry';
import { memoryQueries } from './memory-queries';
import { memoryRules } from './memory-rules';
import * as memory from './memory-stores';
import { emptyTables, type Tables } from './memory-tables';
import { movableClock, type MovableClock } from './movable-clock';
import { storesFrom, type TestStores } from './test-stores';

export interface MemoryContext extends Omit<Context, 'cases'>, TestStores {
  clock: MovableClock;
  /** Everything that was published to the outbox. */
  readonly messages: EngineMessage[];
  /** Everything that was recorded. */
  readonly entries: RecordedEntry[];
  /** A copy of everything stored, to compare or to put back. */
  snapshot(): Tables;
  restore(tables: Tables): void;
}

/** Monday noon of a week without holidays. */
export const someMonday = '2026-03-02T12:00:00+08:00';

/**
 * A Context whose stores live in memory: rows go in and come out as copies, nothing is shared with the caller.
 * Beside what the program sees it has a store for each kind of row, for arranging and looking.
 */
export function memoryContext(overrides: Partial<Omit<Context, 'cases'>> = {}): MemoryContext {
  const holder = { tables: emptyTables() };
  const clock = (overrides.clock as MovableClock | undefined) ?? movableClock(someMonday);
  const { found } = memory;
  const stores: TestStores = {
    ...storesFrom((table) => memory.memoryRows<never>(holder, table)),
    cases: memory.memoryCases(holder),
    parties: {
      get: async (caseId) => found(holder.tables.parties.get(caseId)),
      save: async (party) => void holder.tables.parties.set(party.caseId, structuredClone(party)),
    },
  };
  const context: Context & TestStores = {
    ...stores,
    storage: memory.memoryStorage(holder),
    limits: memory.memoryLimits(holder),
    ask: memoryQueries(holder),
    people: memory.memoryPeople(holder, clock),
    agencies: {
      get: async (id: string) => found(holder.tables.agencies.get(id)),
      all: async () => [...holder.tables.agencies.values()],
      save: async (agency) => void holder.tables.agencies.set(agency.id, structuredClone(agency)),
    },
    numbers: {
      async next(agencyId, series, year) {
        const key = [agencyId, series, year].join('/');
        holder.tables.numbers.set(key, (holder.tables.numbers.get(key) ?? 0) + 1);
        return holder.tables.numbers.get(key)!;
      },
    },
    savedFilters: { ofPerson: async () => [], save: async () => {}, remove: async () => false },
    tallies: { first: async () => true, again: async () => {}, settle: async () => [] },
    record: {
      append(entry) {
        const sequence = holder.tables.entries.length + 1;
        holder.tables.entries.push({
          ...entry,
          sequence,
          at: clock.now().toISOString(),
          salt: '',
          wrote: [],
          signature: null,
          place: null,
          previousHash: '',
          hash: '',
        });
      },
      ofCase: async (caseId) => holder.tables.entries.filter((entry) => entry.caseId === caseId),
      proofsOfCase: async () => ({ key: null, texts: [] }),
      proofOf: async () => null,
      unvouched: async () => [],
    },
    outbox: { publish: (message) => void holder.tables.messages.push(message) },
    files: memory.memoryFiles(holder),
    rules: memoryRules(),
    models: {
      latest: async (processId) => holder.tables.models.findLast((model) => model.processId === processId) ?? null,
      all: async () => [...holder.tables.models],
      save: async (model) => void holder.tables.models.push(model),
    },
    deployedFiles: {
      digests: async () => new Map(holder.tables.deployedFiles),
      save: async (name, sm3) => void holder.tables.deployedFiles.set(name, sm3),
      history: async () => structuredClone(holder.tables.deployments),
      contentOf: async (file, sm3) =>
        holder.tables.deployments.findLast((each) => each.file === file && each.sm3 === sm3)?.content ?? null,
      enter: async (deployment) => void holder.tables.deployments.push(structuredClone(deployment)),
      enterForeign: async ({ key }) => !holder.tables.foreign.includes(key) && holder.tables.foreign.push(key) > 0,
    },
    runs: memory.noRuns(),
    deploymentRuns: { begin: async () => 1, end: async () => undefined },
    tables: {
      latest: async (decisionId) => holder.tables.tables.findLast((table) => table.decisionId === decisionId) ?? null,
      save: async (table) => void holder.tables.tables.push(table),
    },
    drafts: memory.memoryDrafts(),
    clock,
    log: winston.createLogger({ silent: true }),
    async tryOut(act) {
      const before = structuredClone(holder.tables);
      await act(context).finally(() => (holder.tables = before));
    },
    ...overrides,
  };
  return Object.defineProperties(context, {
    messages: { get: () => holder.tables.messages },
    entries: { get: () => holder.tables.entries },
    snapshot: { value: () => structuredClone(holder.tables) },
    restore: { value: (tables: Tables) => void (holder.tables = tables) },
  }) as unknown as MemoryContext;
}
