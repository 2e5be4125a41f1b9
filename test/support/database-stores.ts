import type { DataSource } from 'typeorm';
import { BusinessError } from '../../src/base/business-error';
import type { Context, JobRef, UnitOfWork, Variables } from '../../src/ports/context';
import type { CaseRow } from '../../src/ports/rows';
import { storesFrom, type TestRows, type TestStores } from './test-stores';

export interface TestContext extends Omit<Context, 'cases'>, TestStores {}

/** A unit of work whose contexts have a store for each kind of row, for arranging and looking in tests. */
export interface TestUnitOfWork extends UnitOfWork {
  run<T>(act: (context: TestContext) => Promise<T>): Promise<T>;
  once(job: JobRef, act: (context: TestContext) => Promise<Variables>): ReturnType<UnitOfWork['once']>;
}

export const withStores = (dataSource: DataSource, unitOfWork: UnitOfWork): TestUnitOfWork => ({
  run: (act) => unitOfWork.run((context) => act(testContext(dataSource, context))),
  once: (job, act) => unitOfWork.once(job, (context) => act(testContext(dataSource, context))),
  taskOf: (processInstanceKey, elementId) => unitOfWork.taskOf(processInstanceKey, elementId),
  usedUserTasks: (keys) => unitOfWork.usedUserTasks(keys),
});

function testContext(dataSource: DataSource, context: Context): TestContext {
  const { storage } = context;
  const open = (caseId: string) => storage.open(caseId, { hold: false });
  const stores: TestStores = {
    ...storesFrom((table) => tableRows(dataSource, context, table)),
    cases: {
      ...context.cases,
      save: async (row) => storage.keep({ caseId: row.id, case: row, party: null, rows: {} }),
    },
    parties: {
      get: async (caseId) => (await open(caseId)).party,
      save: async (party) => storage.keep({ caseId: party.caseId, case: null, party, rows: {} }),
    },
  };
  return { ...context, ...stores };
}

/** What the act itself saved is seen before what the database holds. */
function tableRows(dataSource: DataSource, { storage }: Context, table: string): TestRows<never> {
  const own = new Map<string, CaseRow>();
  const caseOf = async (id: string): Promise<string | undefined> => {
    const [found] = await dataSource.query(`SELECT case_id AS "caseId" FROM ${table} WHERE id = $1`, [id]);
    return found?.caseId;
  };
  const ofCase = async (caseId: string): Promise<CaseRow[]> => {
    const { rows } = await storage.open(caseId, { hold: false });
    const merged = new Map((rows[table] ?? []).map((row) => [row.id, row]));
    for (const row of own.values()) if (row.caseId === caseId) merged.set(row.id, row);
    return [...merged.values()];
  };
  const store: TestRows<CaseRow> = {
    ofCase,
    async get(id) {
      const caseId = own.get(id)?.caseId ?? (await caseOf(id));
      const row = caseId && (own.get(id) ?? (await ofCase(caseId)).find((each) => each.id === id));
      if (!row) throw new BusinessError('NOT_FOUND');
      return row;
    },
    latest: async (caseId) => (await ofCase(caseId)).at(-1) ?? null,
    async save(row) {
      own.set(row.id, row);
      storage.keep({ caseId: row.caseId, case: null, party: null, rows: { [table]: [row] } });
    },
  };
  return store as unknown as TestRows<never>;
}
