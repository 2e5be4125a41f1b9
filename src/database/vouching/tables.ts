import type { KeptRow } from '../../law/record/rows-written';
import { rowKinds } from '../../kinds';

interface VouchedTable {
  /** Chinese name. */
  title: string;
  keyColumns: readonly string[];
}

const named = (title: string, ...keyColumns: string[]): VouchedTable => ({ title, keyColumns });

/** Tables that need no entry, with the reason. */
export const unvouchedTables = new Map<string, string>([
  ['record', 'is the record itself: signed entries in the tree'],
  ['record_head', 'the end of the chain stands in the first entry of the tree; a counter of refused writes beside it'],
  ['migrations', 'names of steps of the schema, kept by TypeORM'],
  ['work_items', 'who took a task and what is half filled in; what counts is signed (signatures) and recorded'],
  ['task_keys', 'what the keeper of tasks knows of the engine'],
  ['engines', 'numbers of engines, in front of their keys'],
  ['process_runs', 'instances of the engine; what a step did stands in inbox and record'],
  ['taken_steps', 'which instance and element a row of the inbox belongs to'],
  ['resumptions', 'where instances that were lost go on; each is an entry of the record'],
  ['strayed_runs', 'instances that are to be put back; each is an entry of the record'],
  ['reconciliation', 'since which message instances are known'],
  ['form_drafts', 'half-filled forms; no part of the case'],
  ['saved_filters', 'how a person likes to see a list'],
  ['passkey_challenges', 'random numbers that count for minutes, each once'],
  ['record_tallies', 'counted until the hour is over; then the record sums it up'],
  ['deployment_runs', 'whether a deployment runs: answers of tables are remembered between two'],
  ['running_parts', 'which processes live, written every few seconds'],
]);

/** Every table whose rows the record vouches for; the kinds of rows of a case come in by themselves. */
export const vouchedTables = new Map<string, VouchedTable>([
  ['cases', named('案件', 'id')],
  ['parties', named('当事人', 'case_id')],
  ...rowKinds
    .filter(({ table }) => !unvouchedTables.has(table))
    .map(({ table, title }) => [table, named(title, 'id')] as const),
  ['registration_requests', named('立案请求', 'case_id')],
  ['agencies', named('机关', 'id')],
  ['people', named('人员', 'id')],
  ['standings', named('人员身份变动', 'person_id', 'since', 'position')],
  ['passwords', named('登录密码', 'person_id')],
  ['passkeys', named('通行密钥', 'id')],
  ['tokens', named('登录凭据', 'id')],
  ['number_series', named('文号序列', 'agency_id', 'series', 'year')],
  ['models', named('流程图', 'process_id', 'version')],
  ['decision_tables', named('决策表', 'decision_id', 'version')],
  ['deployed_files', named('部署文件', 'name')],
  ['deployments', named('部署', 'position')],
  ['foreign_deployments', named('外来部署', 'kind', 'thing', 'key')],
  ['inbox', named('已办步骤', 'job_key')],
  ['outbox', named('流程消息', 'id')],
]);

/** @throws Error for a table that nobody declared */
export function rowOf(table: string, row: KeptRow['row']): KeptRow {
  const vouched = vouchedTables.get(table);
  if (!vouched) throw new Error(`Table ${table} is not declared in vouching/tables.ts`);
  return { table, keyColumns: vouched.keyColumns, row };
}

export const isVouched = (table: string): boolean => !unvouchedTables.has(table);

export const titlesOf = (rows: KeptRow[]): string[] => [
  ...new Set(rows.filter(({ table }) => table !== 'inbox').map(({ table }) => vouchedTables.get(table)!.title)),
];
