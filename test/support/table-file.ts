import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DecisionTable } from '../../src/models/tables/decision-table';
import { readDecisionTables } from '../../src/models/tables/read-decision-tables';
import { accepts } from '../../src/models/tables/samples';
import { readUnaryTest } from '../../src/models/tables/unary-test';

/**
 * A table of bpmn/ that lists every row that applies, answered as the engine answers it, for tests that need no engine.
 */
export async function askTableFile(id: string, facts: Record<string, unknown>): Promise<Record<string, unknown>[]> {
  const { inputs, outputs, rows } = await tableOf(id);
  const applying = rows.filter((row) =>
    inputs.every(({ expression }, column) =>
      accepts(readUnaryTest(row.inputs[column]!)!, facts[expression!] as string),
    ),
  );
  return applying.map((row) =>
    Object.fromEntries(outputs.map(({ name }, column) => [name, JSON.parse(row.outputs[column]!)])),
  );
}

const read = new Map<string, Promise<DecisionTable[]>>();

async function tableOf(id: string): Promise<DecisionTable> {
  if (!read.has(id)) read.set(id, readDecisionTables(readFileSync(join(__dirname, `../../bpmn/${id}.dmn`), 'utf8')));
  const [table] = await read.get(id)!;
  return table!;
}
