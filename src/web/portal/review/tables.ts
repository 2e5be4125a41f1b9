import { actNames } from '../../../law/case/act-names';
import { type ReviewStep, reviewStepNames } from '../../../stages/review';
import type { Agency } from '../../../law/people/agency';
import { answerOf } from '../../../models/tables/answer';
import type { DecisionRow, DecisionTable } from '../../../models/tables/decision-table';
import { parseDecisionTables } from '../../../models/tables/read-decision-tables';
import { rowsFor, testOf } from '../../../models/tables/rows-for';
import { accepts } from '../../../models/tables/samples';
import type { DeployedTable, TableStore } from '../../../ports/stores';
import { conditionsOf } from './conditions';

/** A decision table as it is deployed. */
export interface Published {
  table: DecisionTable;
  version: number;
  deployedAt: string;
}
/** Rows of one agency, or those of all (no agency). */
export interface Group {
  agency: Agency | null;
  entries: Entry[];
}
/** A row as a reader takes it in. `title`: what it is about; `by`: whether system or reviewer checks a material. */
export interface Entry {
  row: string;
  title: string;
  conditions: string[];
  basis: string;
  by: string;
}

/** The tables read last, by decision: reading one takes longer than all the rest of a page. */
const read = new Map<string, { xml: string; tables: Promise<DecisionTable[]> }>();

function tablesOf({ decisionId, xml }: DeployedTable): Promise<DecisionTable[]> {
  if (read.get(decisionId)?.xml !== xml) read.set(decisionId, { xml, tables: parseDecisionTables(xml) });
  return read.get(decisionId)!.tables;
}

export async function published(tables: TableStore, decisionId: string): Promise<Published | null> {
  const kept: DeployedTable | null = await tables.latest(decisionId);
  const table = kept && (await tablesOf(kept)).find(({ id }) => id === decisionId);
  return kept && table ? { table, version: kept.version, deployedAt: kept.deployedAt } : null;
}

/** Kinds of act for which the catalogue has rows. */
export const actsOf = ({ table }: Published): string[] =>
  Object.keys(actNames).filter((act) => rowsFor(table, { act }).length > 0);

/** The agency that the reader chose; null: all of them, one after the other. */
export interface Asked {
  act: string;
  agency: Agency | null;
  agencies: Agency[];
}

/**
 * Rows for this kind of act: those for every agency first, the law's own at their head, then those of each agency.
 * `title`: output that says what a row is about.
 */
export function groupsOf({ table }: Published, { act, agency, agencies }: Asked, title: string): Group[] {
  const entries = (rows: DecisionRow[]) => rows.map((row) => entryOf(table, row, title));
  const rows = rowsFor(table, { act, ...(agency && factsOf(agency)) });
  const general = rows.filter((row) => !named(table, row));
  const statutory = (row: DecisionRow) => String(answerOf(table, row, 'row')).startsWith('法定');
  return [
    { agency: null, entries: entries([...general.filter(statutory), ...general.filter((row) => !statutory(row))]) },
    ...(agency ? [agency] : agencies).map((each) => ({
      agency: each,
      entries: entries(rowsFor(table, factsOf(each)).filter((row) => rows.includes(row) && named(table, row))),
    })),
  ].filter((group) => group.entries.length > 0);
}

const daysOf = (table: DecisionTable, row: DecisionRow, count: string) =>
  `${answerOf(table, row, count)}${answerOf(table, row, 'unit') === 'working' ? '个工作日' : '日'}`;

/**
 * Limits of the review in the agency, or those that hold for all. `days`, and `warning` before the last: e.g. 10个工作日.
 */
export const limitsOf = ({ table }: Published, agency: Agency | null) =>
  (agency ? rowsFor(table, { agency: agency.id }) : table.rows.filter((row) => !named(table, row))).map((row) => ({
    step: stepsOf(table, row),
    days: daysOf(table, row, 'count'),
    warning: answerOf(table, row, 'warningDays') ? daysOf(table, row, 'warningDays') : null,
    basis: String(answerOf(table, row, 'basis')),
  }));

/**
 * What the agency's row of ReviewPolicy says to the public: whether every decision is reviewed (一案一审), and whose
 * advisers join.
 */
export function policyOf(
  { table }: Published,
  agency: Agency,
  agencies: Agency[],
): { everyDecision: boolean; pool: Agency | null } | null {
  const row = rowsFor(table, { agency: agency.id })[0];
  if (!row) return null;
  return {
    everyDecision: answerOf(table, row, 'reviewEveryDecision') === true,
    pool: agencies.find(({ id }) => id === answerOf(table, row, 'adviserPool')) ?? null,
  };
}

/** A row that counts for agencies by name. One for all but some counts as general. */
const named = (table: DecisionTable, row: DecisionRow) =>
  ['equal', 'either'].includes(testOf(table, row, 'agency').kind);

const factsOf = ({ id, level, field }: Agency) => ({ agency: id, level, field });

const stepsOf = (table: DecisionTable, row: DecisionRow) =>
  Object.entries(reviewStepNames)
    .filter(([step]) => accepts(testOf(table, row, 'step'), step as ReviewStep))
    .map(([, name]) => name)
    .join('、');

const entryOf = (table: DecisionTable, row: DecisionRow, title: string): Entry => ({
  row: String(answerOf(table, row, 'row')),
  title: String(answerOf(table, row, title)),
  conditions: conditionsOf(table, row),
  basis: String(answerOf(table, row, 'basis')),
  by: answerOf(table, row, 'check') === 'reviewer' ? '由审核人员核对' : '缺少的退回补正',
});
