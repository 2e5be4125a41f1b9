import type { DataSource } from 'typeorm';
import { translate } from './errors';

/** Who uses the database beside its owner: names of roles that can log in. */
export interface Roles {
  application: string;
  /** For verification and supervision: reads. */
  reader?: string;
}

/** Rows that the application may remove: what ended, and what is no fact of a case. */
const REMOVABLE = ['tokens', 'passkey_challenges', 'form_drafts', 'saved_filters', 'record_tallies', 'running_parts'];
/** Written by triggers, or by the owner alone. */
const READ_ONLY = ['migrations', 'standings'];
/** The application writes these columns of rows that stand. */
const COLUMNS: Record<string, string> = { record: 'place', record_head: 'refused_writes' };

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/**
 * Gives the roles what they need and nothing else, after each migration, as the owner: the application reads and adds,
 * changes what is not final (triggers refuse the rest), and owns no table, so that it can neither switch a trigger off
 * nor empty a table. @throws DatabaseUnavailable, StatementRefused
 */
export async function grantRoles(owner: DataSource, { application, reader }: Roles): Promise<void> {
  const tables = (
    await owner.query<{ name: string }[]>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1`,
    )
  ).map(({ name }) => name);
  const app = quoted(application);
  const statements = [
    `REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${app}`,
    `GRANT USAGE ON SCHEMA public TO ${app}`,
    `GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${app}`,
    `GRANT SELECT ON ALL SEQUENCES IN SCHEMA public TO ${app}`,
    `GRANT USAGE ON SEQUENCE record_sequence TO ${app}`,
    ...tables.filter((table) => !READ_ONLY.includes(table)).flatMap((table) => writing(table, app)),
    ...(reader
      ? [
          `GRANT USAGE ON SCHEMA public TO ${quoted(reader)}`,
          `GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${quoted(reader)}`,
          `GRANT SELECT ON ALL SEQUENCES IN SCHEMA public TO ${quoted(reader)}`,
        ]
      : []),
  ];
  await owner.query(statements.join(';\n')).catch((error: unknown) => {
    throw translate(error);
  });
}

const writing = (table: string, app: string): string[] =>
  [
    table === 'record_head' ? '' : `GRANT INSERT ON ${table} TO ${app}`,
    `GRANT UPDATE ${COLUMNS[table] ? `(${COLUMNS[table]})` : ''} ON ${table} TO ${app}`,
    REMOVABLE.includes(table) ? `GRANT DELETE ON ${table} TO ${app}` : '',
  ].filter(Boolean);
