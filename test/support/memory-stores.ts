import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { BusinessError } from '../../src/base/business-error';
import { dayOf } from '../../src/law/calendar/day';
import type { Clock } from '../../src/base/clock';
import { isOver, type EnforcementCase } from '../../src/law/case/case';
import type { Deadline } from '../../src/law/case/deadline';
import type { Disclosure } from '../../src/stages/disclosure/disclosure';
import type { Review } from '../../src/stages/review/review';
import type * as store from '../../src/ports/stores';
import type { Tables } from './memory-tables';

type Holder = { tables: Tables };
type Row = { id: string; caseId: string };

const copy = <T>(value: T): T => structuredClone(value);

/** A copy of the row. @throws BusinessError NOT_FOUND */
export function found<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw new BusinessError('NOT_FOUND');
  return copy(value);
}

export function memoryRows<T extends Row>(holder: Holder, name: string): store.CaseRows<T> {
  const rows = () => (holder.tables.rows[name] ??= new Map()) as unknown as Map<string, T>;
  const ofCase = async (caseId: string) => [...rows().values()].filter((row) => row.caseId === caseId).map(copy);
  return {
    get: async (id) => found(rows().get(id)),
    ofCase,
    latest: async (caseId) => (await ofCase(caseId)).at(-1) ?? null,
    save: async (row) => void rows().set(row.id, copy(row)),
  };
}

export function memoryCases(holder: Holder): store.CaseStore {
  const advisesOn = (adviserId: string | undefined, row: EnforcementCase) => adviserId !== undefined && !isOver(row.status)
    && ([...(holder.tables.rows.reviews?.values() ?? [])] as unknown as Review[]).some((review) =>
      review.caseId === row.id && [review.reviewerId, review.reReview?.reviewerId].includes(adviserId));
  const get = async (id: string) => found(holder.tables.cases.get(id));
  return {
    get,
    lock: get,
    async search({ agencyId, officerId, adviserId, status, text, limit, offset }) {
      const cases = [...holder.tables.cases.values()].filter((row) =>
        (!agencyId || row.agencyId === agencyId || advisesOn(adviserId, row)) && (!officerId || row.officerIds.includes(officerId)) && (!status || row.status === status)
        && (!text || [row.matter, row.number, row.registrationNumber].some((value) => value?.includes(text))));
      return { cases: cases.slice(offset, offset + limit).map(copy), total: cases.length };
    },
    async save(row) {
      const taken = [...holder.tables.cases.values()].some((other) =>
        other.id !== row.id && other.agencyId === row.agencyId && row.number !== null && other.number === row.number);
      if (taken) throw new BusinessError('CASE_NUMBER_TAKEN', undefined, 'number');
      holder.tables.cases.set(row.id, copy(row));
    },
  };
}

export function memoryDeadlines(holder: Holder): store.DeadlineStore {
  const rows = memoryRows<Deadline>(holder, 'deadlines');
  const all = <T>(name: string) => [...(holder.tables.rows[name]?.values() ?? [])] as unknown as T[];
  return {
    ...rows,
    async running(of) {
      const limits = [...holder.tables.cases.values()].flatMap((row) => {
        const review = all<Review>('reviews').findLast(({ caseId, endedAt }) => caseId === row.id && endedAt === null) ?? null;
        const asked = 'reviewerId' in of ? [review?.reviewerId, review?.reReview?.reviewerId].includes(of.reviewerId)
          : row.agencyId === of.agencyId && (!of.officerId || row.officerIds.includes(of.officerId));
        if (!asked) return [];
        return all<Deadline>('deadlines').filter(({ caseId, metOn }) => caseId === row.id && metOn === null).map((deadline) => copy({ deadline, case: row, review }));
      });
      return limits.sort((a, b) => a.deadline.dueOn.localeCompare(b.deadline.dueOn));
    },
  };
}

export function memoryDisclosures(holder: Holder): store.DisclosureStore {
  const rows = memoryRows<Disclosure>(holder, 'disclosures');
  return {
    ...rows,
    async searchPublic({ text, agencyId, month, limit, offset }) {
      const all = [...(holder.tables.rows.disclosures?.values() ?? [])] as unknown as Disclosure[];
      const shown = all.filter((row) => ['published', 'withdrawn'].includes(row.status) && (!agencyId || row.agencyId === agencyId)
        && (!month || dayOf(new Date(row.publishedAt!)).startsWith(month))
        && (!text || [row.title, row.decisionNumber, row.partyName, row.summary].some((value) => value?.includes(text))));
      shown.sort((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''));
      return { disclosures: shown.slice(offset, offset + limit).map(copy), total: shown.length };
    },
  };
}

export function memoryPeople(holder: Holder, clock: Clock): store.PeopleStore {
  return {
    get: async (id) => found(holder.tables.people.get(id)),
    find: async (id) => copy(holder.tables.people.get(id) ?? null),
    ofAgency: async (agencyId, role) =>
      [...holder.tables.people.values()].filter((one) => one.agencyId === agencyId && (!role || one.roles.includes(role))).map(copy),
    async save(person) {
      holder.tables.people.set(person.id, copy(person));
      holder.tables.standings.push({ since: clock.now(), person: copy(person) });
    },
    async openReviews(accounts) {
      const open = new Map<string, number>();
      for (const review of (holder.tables.rows.reviews?.values() ?? []) as unknown as Iterable<Review>) {
        const { reviewerId, endedAt } = review;
        if (reviewerId && accounts.includes(reviewerId) && endedAt === null) open.set(reviewerId, (open.get(reviewerId) ?? 0) + 1);
      }
      return open;
    },
  };
}

export function memoryFiles(holder: Holder): store.FileStore {
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
    absolute(path) { throw new Error(`A file in memory has no absolute path: ${path}`); },
  };
}
