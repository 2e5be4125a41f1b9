import { rowKinds } from '../kinds';
import type { EnforcementCase, Party } from '../law/case/case';
import type { Agency } from '../law/people/agency';
import type { Person } from '../law/people/person';
import type { CaseRow, Column } from '../ports/rows';
import { snakeCase } from './naming';

/** A table as its rows are read and written as JSON: field, column, and how it is kept. */
export interface JsonTable<T = never> {
  table: string;
  key: string;
  fields: { field: keyof T & string; column: string; isInstant: boolean }[];
}

const jsonTable = <T>(table: string, columns: Record<keyof T & string, Column>, key = 'id'): JsonTable<T> => ({
  table,
  key,
  fields: Object.entries<Column>(columns).map(([field, kept]) => ({
    field: field as keyof T & string,
    column: snakeCase(field),
    isInstant: kept.startsWith('instant'),
  })),
});

const caseColumns: Record<keyof EnforcementCase, Column> = {
  id: 'text',
  agencyId: 'text',
  registrationNumber: 'text',
  number: 'text?',
  source: 'text',
  sourceDetail: 'text',
  matter: 'text',
  actKind: 'text',
  field: 'text',
  facts: 'json',
  officerIds: 'texts',
  formerOfficerIds: 'texts?',
  registeredBy: 'text',
  registeredAt: 'instant',
  filedOn: 'day?',
  filingReason: 'text?',
  closedOn: 'day?',
  status: 'text',
  processInstanceKey: 'text?',
  scopeTableKey: 'text?',
  policyTableKey: 'text?',
};

const partyColumns: Record<keyof Party, Column> = {
  caseId: 'text',
  kind: 'text',
  name: 'text',
  idNumber: 'text?',
  representative: 'text?',
  address: 'text?',
  phone: 'text?',
  bornOn: 'day?',
  electronicDeliveryConsent: 'flag',
};

export const caseJson = jsonTable<EnforcementCase>('cases', caseColumns);
export const partyJson = jsonTable<Party>('parties', partyColumns, 'case_id');

/** By table, in the order in which they are written: what others refer to stands first. */
export const rowJson = new Map(rowKinds.map(({ table, columns }) => [table, jsonTable<CaseRow>(table, columns)]));

type Json = Record<string, unknown>;

/** A row as PostgreSQL's to_jsonb gives it, in the form of the program. */
export function fromJson<T>({ fields }: Pick<JsonTable<T>, 'fields'>, json: Json): T {
  const entries = fields.map(({ field, column, isInstant }) => {
    const value = json[column] ?? null;
    return [field, isInstant && value !== null ? new Date(value as string).toISOString() : value] as const;
  });
  return Object.fromEntries(entries) as T;
}

/** The same the other way: by column. */
export const toJson = ({ fields }: JsonTable, row: object): Json =>
  Object.fromEntries(fields.map(({ field, column }) => [column, (row as Json)[field] ?? null]));

const camel = (column: string) => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Agencies and people have neither instants nor fields of ours to leave out. */
const plain = (json: Json): unknown =>
  Object.fromEntries(Object.entries(json).map(([column, value]) => [camel(column), value]));
export const agencyFromJson = (json: Json) => plain(json) as Agency;
export const personFromJson = (json: Json) => plain(json) as Person;
