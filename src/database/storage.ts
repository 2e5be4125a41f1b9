import type { EntityManager } from 'typeorm';
import { BusinessError } from '../base/business-error';
import type { CaseContent, CaseStorage } from '../ports/context';
import type { Pending } from './pending';
import { agencyFromJson, caseJson, fromJson, partyJson, personFromJson, rowJson } from './row-json';

type Json = Record<string, unknown>;

/** What the database function open_case gives. */
export interface OpenedJson {
  case: Json;
  party: Json;
  agency: Json;
  people: Json[];
  rows: Record<string, Json[]>;
}

export const tables = [...rowJson.keys()];

/** A case that was opened together with its job, before anybody asked for it. */
export interface Prefetched {
  caseId: string;
  accounts: string[];
  content: OpenedJson | null;
}

/** Cases in PostgreSQL: opened in one round trip, kept with everything else when the transaction ends. */
export function caseStorage(manager: EntityManager, pending: Pending, prefetched?: Prefetched): CaseStorage {
  const fetched = (caseId: string, accounts: string[]) =>
    prefetched?.caseId === caseId && accounts.every((account) => prefetched.accounts.includes(account));
  return {
    async open(caseId, { hold, accounts = [] }) {
      const opened = fetched(caseId, accounts) ? prefetched!.content : await openCase(manager, caseId, accounts, hold);
      if (!opened) throw new BusinessError('NOT_FOUND');
      return contentOf(opened);
    },
    keep: (changes) => void pending.changes.push(structuredClone(changes)),
  };
}

interface Opened {
  content: OpenedJson | null;
}

async function openCase(manager: EntityManager, caseId: string, accounts: string[], hold: boolean) {
  const asked = [caseId, tables, accounts, hold];
  const [row] = await manager.query<[Opened]>('SELECT open_case($1, $2, $3, $4) AS content', asked);
  return row.content;
}

function contentOf({ case: row, party, agency, people, rows }: OpenedJson): CaseContent {
  const read = Object.entries(rows).map(
    ([table, found]) => [table, found.map((each) => fromJson(rowJson.get(table)!, each))] as const,
  );
  return {
    case: fromJson(caseJson, row),
    party: fromJson(partyJson, party),
    agency: agencyFromJson(agency),
    people: people.map(personFromJson),
    rows: Object.fromEntries(read),
  };
}
