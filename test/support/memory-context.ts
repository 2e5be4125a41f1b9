import winston from 'winston';
import type { Context } from '../../src/ports/context';
import type { EngineMessage } from '../../src/ports/messages';
import type { ChainedEntry } from '../../src/law/record/entry';
import { memoryRules } from './memory-rules';
import { found, memoryCases, memoryDeadlines, memoryDisclosures, memoryFiles, memoryPeople, memoryRows } from './memory-stores';
import { emptyTables, type Tables } from './memory-tables';
import { recount } from './recount-reviews';
import { movableClock, type MovableClock } from './movable-clock';

export interface MemoryContext extends Context {
  clock: MovableClock;
  /** Everything that was published to the outbox. */
  readonly messages: EngineMessage[];
  /** Everything that was recorded. */
  readonly entries: ChainedEntry[];
  /** A copy of everything stored, to compare or to put back. */
  snapshot(): Tables;
  restore(tables: Tables): void;
}

/** Monday noon of a week without holidays. */
export const someMonday = '2026-03-02T12:00:00+08:00';

/** A Context whose stores live in memory: rows go in and come out as copies, nothing is shared with the caller. */
export function memoryContext(overrides: Partial<Context> = {}): MemoryContext {
  const holder = { tables: emptyTables() };
  const clock = (overrides.clock as MovableClock | undefined) ?? movableClock(someMonday);
  const rows = (name: string) => memoryRows<any>(holder, name);
  const stored = (name: string): any[] => [...(holder.tables.rows[name]?.values() ?? [])];
  const context: Context = {
    cases: memoryCases(holder),
    parties: {
      get: async (caseId) => found(holder.tables.parties.get(caseId)),
      save: async (party) => void holder.tables.parties.set(party.caseId, structuredClone(party)),
    },
    findings: rows('findings'), notices: rows('notices'), defences: rows('defences'), scopeFindings: rows('scopeFindings'),
    reviews: rows('reviews'), decisions: rows('decisions'), deliveries: rows('deliveries'), executions: rows('executions'),
    documents: rows('documents'), evidence: rows('evidence'), deadlines: memoryDeadlines(holder),
    disclosures: memoryDisclosures(holder),
    statistics: recount(() => ({
      cases: [...holder.tables.cases.values()], people: holder.tables.standings, findings: stored('findings'), reviews: stored('reviews'),
      decisions: stored('decisions'),
    })),
    people: memoryPeople(holder, clock),
    agencies: {
      get: async (id) => found(holder.tables.agencies.get(id)),
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
    record: {
      append(entry) {
        const sequence = holder.tables.entries.length + 1;
        holder.tables.entries.push({ ...entry, sequence, at: clock.now().toISOString(), previousHash: '', hash: '' });
      },
      ofCase: async (caseId) => holder.tables.entries.filter((entry) => entry.caseId === caseId),
    },
    outbox: { publish: async (message) => void holder.tables.messages.push(message) },
    files: memoryFiles(holder),
    rules: memoryRules(),
    models: {
      latest: async (processId) => holder.tables.models.findLast((model) => model.processId === processId) ?? null,
      all: async () => [...holder.tables.models],
      save: async (model) => void holder.tables.models.push(model),
    },
    deployedFiles: {
      digests: async () => new Map(holder.tables.deployedFiles),
      save: async (name, sm3) => void holder.tables.deployedFiles.set(name, sm3),
    },
    tables: {
      latest: async (decisionId) => holder.tables.tables.findLast((table) => table.decisionId === decisionId) ?? null,
      save: async (table) => void holder.tables.tables.push(table),
    },
    clock,
    log: winston.createLogger({ silent: true }),
    ...overrides,
  };
  return Object.defineProperties(context, {
    messages: { get: () => holder.tables.messages },
    entries: { get: () => holder.tables.entries },
    snapshot: { value: () => structuredClone(holder.tables) },
    restore: { value: (tables: Tables) => void (holder.tables = tables) },
  }) as MemoryContext;
}
