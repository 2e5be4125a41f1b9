import type { EntityManager } from 'typeorm';
import { BusinessError } from '../base/business-error';
import type { CaseContent, CaseStorage } from '../ports/context';
import type { Pending } from './pending';
import { agencyFromJson, caseJson, fromJson, partyJson, personFromJson, rowJson } from './row-json';

type Json = Record<string, unknown>;

/** A case as the database gives it. */
interface OpenedJson {
  case: Json;
  party: Json;
  agency: Json;
  people: Json[];
  rows: Record<string, Json[]>;
}

/** A case that this transaction has locked; it is read again only when somebody is asked for who was not read. */
export interface HeldCase {
  caseId: string;
  accounts: string[];
  read: Promise<{ content: OpenedJson }[]>;
}

/** Reads a case that is locked, or becomes so by a statement sent before. */
export function heldCase(manager: EntityManager, caseId: string, accounts: string[]): HeldCase {
  const read = readCase(manager, caseId, accounts);
  read.catch(() => undefined); // told to whoever opens it
  return { caseId, accounts, read };
}

export interface OpenedCases extends CaseStorage {
  held(): HeldCase | null;
}

/** Cases in PostgreSQL: read in one round trip, kept with everything else when the transaction ends. */
export function caseStorage(manager: EntityManager, pending: Pending, held: HeldCase | null): OpenedCases {
  async function read(caseId: string, hold: boolean, accounts: string[]): Promise<{ content: OpenedJson }[]> {
    const isHeld = held?.caseId === caseId;
    if (isHeld && accounts.every((account) => held!.accounts.includes(account))) return held!.read;
    if (!hold) return readCase(manager, caseId, accounts);
    const locked = isHeld ? undefined : manager.query(lockCase, [caseId]);
    held = heldCase(manager, caseId, accounts);
    await locked;
    return held.read;
  }
  return {
    held: () => held,
    async open(caseId, { hold, accounts = [] }) {
      const [opened] = await read(caseId, hold, accounts);
      if (!opened) throw new BusinessError('NOT_FOUND');
      return contentOf(opened.content);
    },
    keep: (changes) => void pending.changes.push(structuredClone(changes)),
  };
}

const lockCase = 'SELECT FROM cases WHERE id = $1 FOR NO KEY UPDATE';

const rowsOf = (table: string) =>
  `'${table}', (SELECT coalesce(jsonb_agg(to_jsonb(r) ORDER BY r.position), '[]') FROM ${table} r WHERE r.case_id = c.id)`;

/** Prepared once per connection: planning it takes longer than running it. */
const readWholeCase = {
  name: 'read-case',
  text: `
    SELECT jsonb_build_object(
      'case', to_jsonb(c),
      'party', (SELECT to_jsonb(p) FROM parties p WHERE p.case_id = c.id),
      'agency', (SELECT to_jsonb(a) FROM agencies a WHERE a.id = c.agency_id),
      'people', (SELECT coalesce(jsonb_agg(to_jsonb(q)), '[]') FROM people q WHERE q.id = ANY (c.officer_ids || $2::text[])),
      'rows', jsonb_build_object(${[...rowJson.keys()].map(rowsOf).join(', ')})) AS content
    FROM cases c WHERE c.id = $1`,
};

/** TypeORM hands on to pg what it is given, and pg prepares a statement that has a name; TypeORM's types don't tell. */
const readCase = (manager: EntityManager, caseId: string, accounts: string[]): Promise<{ content: OpenedJson }[]> =>
  manager.query({ ...readWholeCase } as unknown as string, [caseId, accounts]);

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
