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

/**
 * Cases in PostgreSQL: read in one round trip, kept with everything else when the transaction ends. `held`: this one is
 * locked already.
 */
export function caseStorage(manager: EntityManager, pending: Pending, held?: string | null): CaseStorage {
  return {
    async open(caseId, { hold, accounts = [] }) {
      if (hold && caseId !== held) await manager.query(lockCase, [caseId]);
      const [opened] = await readCase(manager, caseId, accounts);
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
