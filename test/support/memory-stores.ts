import type { RunStore } from '../../src/ports/runs';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { BusinessError } from '../../src/base/business-error';
import type { Clock } from '../../src/base/clock';
import { type EnforcementCase, isOver } from '../../src/law/case/case';
import type { Deadline } from '../../src/law/case/deadline';
import type { CaseStorage } from '../../src/ports/context';
import type * as registers from '../../src/ports/registers';
import type { FileStore, Draft, DraftKey, DraftStore } from '../../src/ports/stores';
import type { Review } from '../../src/stages/review';
import type { Tables } from './memory-tables';
import type { TestRows } from './test-stores';

export type Holder = { tables: Tables };
type Row = { id: string; caseId: string };

const copy = <T>(value: T): T => structuredClone(value);

/** A copy of the row. @throws BusinessError NOT_FOUND */
export function found<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw new BusinessError('NOT_FOUND');
  return copy(value);
}

/** Every row of a table, in the order in which they were first saved. */
export const allRows = <T>(holder: Holder, table: string): T[] =>
  [...(holder.tables.rows[table]?.values() ?? [])] as unknown as T[];

export function memoryRows<T extends Row>(holder: Holder, table: string): TestRows<T> {
  const rows = () => (holder.tables.rows[table] ??= new Map()) as unknown as Map<string, T>;
  const ofCase = async (caseId: string) => [...rows().values()].filter((row) => row.caseId === caseId).map(copy);
  return {
    get: async (id) => found(rows().get(id)),
    ofCase,
    latest: async (caseId) => (await ofCase(caseId)).at(-1) ?? null,
    save: async (row) => void rows().set(row.id, copy(row)),
  };
}

function saveCase(holder: Holder, row: EnforcementCase): void {
  const taken = [...holder.tables.cases.values()].some(
    (other) =>
      other.id !== row.id && other.agencyId === row.agencyId && row.number !== null && other.number === row.number,
  );
  if (taken) throw new BusinessError('CASE_NUMBER_TAKEN', undefined, 'number');
  holder.tables.cases.set(row.id, copy(row));
}

/** Party, limits, concerns and order are looked for by PostgreSQL only (test/database/stores). */
export function memoryCases(holder: Holder): registers.CaseRegister & { save(row: EnforcementCase): Promise<void> } {
  const advisesOn = (adviserId: string | undefined, row: EnforcementCase) =>
    adviserId !== undefined &&
    !isOver(row.status) &&
    allRows<Review>(holder, 'reviews').some(
      (review) => review.caseId === row.id && [review.reviewerId, review.reReview?.reviewerId].includes(adviserId),
    );
  const matching = ({ agencyId, officerId, adviserId, status, text }: registers.CaseScope & registers.CaseQuery) =>
    [...holder.tables.cases.values()].filter(
      (row) =>
        (!agencyId || row.agencyId === agencyId || advisesOn(adviserId, row)) &&
        (!officerId || row.officerIds.includes(officerId)) &&
        (!status || row.status === status) &&
        (!text || [row.matter, row.number, row.registrationNumber].some((value) => value?.includes(text))),
    );
  return {
    get: async (id) => found(holder.tables.cases.get(id)),
    reserve: async (id) => copy(holder.tables.cases.get(id) ?? null),
    requestOf: async () => null,
    keepRequest: async () => {},
    async search({ limit, offset, ...filter }) {
      const cases = matching(filter);
      return { cases: cases.slice(offset, offset + limit).map(copy), total: cases.length };
    },
    async count(filter) {
      const counts = new Map<string, number>();
      for (const { agencyId } of matching(filter)) counts.set(agencyId, (counts.get(agencyId) ?? 0) + 1);
      return counts;
    },
    partyNames: async (caseIds) => new Map(caseIds.map((id) => [id, found(holder.tables.parties.get(id)).name])),
    save: async (row) => saveCase(holder, row),
  };
}

/** Cases as the host opens and keeps them. */
export function memoryStorage(holder: Holder): CaseStorage {
  return {
    async open(caseId, { accounts = [] }) {
      const row = holder.tables.cases.get(caseId);
      if (!row) throw new BusinessError('NOT_FOUND');
      const people = [...row.officerIds, ...accounts].flatMap((id) => holder.tables.people.get(id) ?? []);
      const rows = Object.keys(holder.tables.rows).map(
        (table) => [table, allRows<Row>(holder, table).filter((each) => each.caseId === caseId)] as const,
      );
      const party = found(holder.tables.parties.get(caseId));
      const agency = found(holder.tables.agencies.get(row.agencyId));
      return copy({ case: row, party, agency, people, rows: Object.fromEntries(rows) });
    },
    keep({ case: row, party, rows }) {
      if (row) saveCase(holder, row);
      if (party) holder.tables.parties.set(party.caseId, copy(party));
      for (const [table, changed] of Object.entries(rows)) {
        for (const each of changed) (holder.tables.rows[table] ??= new Map()).set(each.id, copy(each));
      }
    },
  };
}

export function memoryLimits(holder: Holder): registers.LimitRegister {
  const deadlines = () => allRows<Deadline>(holder, 'deadlines');
  return {
    ofCases: async (caseIds) =>
      deadlines()
        .filter(({ caseId }) => caseIds.includes(caseId))
        .map(copy),
    async running(of) {
      const limits = [...holder.tables.cases.values()].flatMap((row) => {
        const reviews = allRows<Review>(holder, 'reviews');
        const review = reviews.findLast(({ caseId, endedAt }) => caseId === row.id && endedAt === null) ?? null;
        const asked =
          'reviewerId' in of
            ? [review?.reviewerId, review?.reReview?.reviewerId].includes(of.reviewerId)
            : row.agencyId === of.agencyId && (!of.officerId || row.officerIds.includes(of.officerId));
        if (!asked) return [];
        const before = 'dueBefore' in of ? of.dueBefore : undefined;
        const running = deadlines().filter(
          ({ caseId, metOn, dueOn }) => caseId === row.id && metOn === null && (!before || dueOn < before),
        );
        return running.map((deadline) => copy({ deadline, case: row, review }));
      });
      return limits.sort((a, b) => a.deadline.dueOn.localeCompare(b.deadline.dueOn));
    },
  };
}

export function memoryPeople(holder: Holder, clock: Clock): registers.PeopleRegister {
  const find = async (id: string) => copy(holder.tables.people.get(id) ?? null);
  return {
    find,
    get: async (id) => found(holder.tables.people.get(id)),
    findAll: async (ids) => (await Promise.all(ids.map(find))).filter((person) => person !== null),
    ofAgency: async (agencyId, role) =>
      [...holder.tables.people.values()]
        .filter((one) => one.agencyId === agencyId && (!role || one.roles.includes(role)))
        .map(copy),
    async save(person) {
      holder.tables.people.set(person.id, copy(person));
      holder.tables.standings.push({ since: clock.now(), person: copy(person) });
    },
    async openReviews(accounts) {
      const open = new Map<string, number>();
      for (const { reviewerId, endedAt } of allRows<Review>(holder, 'reviews')) {
        const counts = reviewerId && accounts.includes(reviewerId) && endedAt === null;
        if (counts) open.set(reviewerId, (open.get(reviewerId) ?? 0) + 1);
      }
      return open;
    },
  };
}

export function memoryFiles(holder: Holder): FileStore {
  return {
    async write(path, source, maxBytes = Infinity) {
      const chunks: Uint8Array[] = [];
      let bytes = 0;
      for await (const chunk of source) {
        bytes += chunk.length;
        if (bytes > maxBytes) throw new BusinessError('FILE_TOO_LARGE');
        chunks.push(chunk);
      }
      const content = Buffer.concat(chunks);
      const before = holder.tables.files.get(path);
      if (before && !content.equals(before)) throw new Error(`File exists with other content: ${path}`);
      holder.tables.files.set(path, content);
      return { bytes, sm3: createHash('sm3').update(content).digest('hex') };
    },
    discard: async (path) => void holder.tables.files.delete(path),
    read: (path) => Readable.from([Buffer.from(found(holder.tables.files.get(path)))]),
    absolute(path) {
      throw new Error(`A file in memory has no absolute path: ${path}`);
    },
  };
}

export function memoryDrafts(): DraftStore {
  const kept = new Map<string, Draft>();
  const of = ({ personId, subject, form }: DraftKey) => [personId, subject, form].join('/');
  return {
    keep: async (key, values, now) => void kept.set(of(key), { values, keptAt: now.toISOString() }),
    find: async (key) => kept.get(of(key)) ?? null,
    drop: async (key) => void kept.delete(of(key)),
  };
}

/** Runs are the database's: in memory there are none. */
export const noRuns = (): RunStore => ({
  engine: async () => 0,
  nextEngine: async (before) => before + 1,
  open: async () => [],
  ofCase: async () => [],
  end: async () => undefined,
  begin: async () => undefined,
  held: async () => [],
  pending: async () => false,
  awaited: async () => [],
  done: async () => undefined,
  messages: async () => [],
  messagesOf: async () => [],
  unheard: async () => [],
  strayed: async () => true,
  astray: async () => [],
  putBack: async () => undefined,
  withoutStep: async () => new Set(),
});
