import type { EntityManager } from 'typeorm';
import type { Clock } from '../../base/clock';
import { locks } from '../locks';
import type {
  HeldResumption,
  OpenRun,
  Resumption,
  RunHistory,
  RunStore,
  SentMessage,
  Strayed,
  UnheardMessage,
} from '../../ports/runs';

const steps = `
  SELECT coalesce(jsonb_agg(jsonb_build_object('elementId', t.element_id, 'elementInstanceKey', t.element_instance_key,
    'outcome', i.outcome, 'content', s.content, 'at', i.received_at) ORDER BY t.position), '[]')
  FROM taken_steps t JOIN inbox i USING (job_key) LEFT JOIN signatures s ON s.work_item_id = i.user_task_key
  WHERE t.process_instance_key = r.process_instance_key AND i.outcome IS NOT NULL`;

const base = `
  SELECT jsonb_build_object('lostKey', p.lost_key, 'tokens', p.tokens, 'variables', p.variables)
  FROM resumptions p WHERE p.held_key = r.process_instance_key AND p.done_at IS NOT NULL`;

const message = `o.name, o.correlation_key AS "correlationKey", o.message_id AS "messageId", o.variables,
  o.time_to_live AS "timeToLive", o.written_at AS "writtenAt"`;

const resumption = `id, case_id AS "caseId", process_id AS "processId", lost_key AS "lostKey", tokens, variables`;

/** Newest message of each case that begins a process, where there are more of them than runs that began by one. */
const unheard = `
  WITH starts AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS s (message text, "processId" text))
  SELECT ${message}, o.variables ->> 'caseId' AS "caseId" FROM starts s
  JOIN outbox o ON o.name = s.message
  WHERE o.id > (SELECT after_message FROM reconciliation) AND o.message_id NOT LIKE '%:again:%' AND o.message_id NOT LIKE '%:resumed:%'
    AND (SELECT max(a.sent_at) FROM outbox a WHERE a.name = o.name AND a.correlation_key = o.correlation_key) < $2
    AND NOT EXISTS (SELECT FROM outbox a WHERE a.name = o.name AND a.correlation_key = o.correlation_key AND a.sent_at IS NULL)
    AND NOT EXISTS (SELECT FROM resumptions p WHERE p.case_id = o.variables ->> 'caseId' AND p.process_id = s."processId"
      AND p.done_at IS NULL)
    AND (SELECT count(*) FROM outbox b WHERE b.variables ->> 'caseId' = o.variables ->> 'caseId' AND b.name IN (SELECT x.message FROM starts x WHERE x."processId" = s."processId")
      AND b.message_id NOT LIKE '%:again:%' AND b.message_id NOT LIKE '%:resumed:%' AND b.id <= o.id)
      > (SELECT count(*) FROM process_runs r WHERE r.case_id = o.variables ->> 'caseId' AND r.process_id = s."processId"
        AND NOT EXISTS (SELECT FROM resumptions p WHERE p.held_key = r.process_instance_key))
  ORDER BY o.id LIMIT 100`;

async function engineNumber(manager: EntityManager): Promise<number> {
  const [{ number }] = await manager.query<[{ number: number }]>('SELECT engine_number() AS number');
  return number;
}

export const runStore = (manager: EntityManager, clock: Clock): RunStore => ({
  engine: () => engineNumber(manager),
  async nextEngine(before) {
    await manager.query('SELECT pg_advisory_xact_lock($1)', [locks.engine]);
    if ((await engineNumber(manager)) === before)
      await manager.query('INSERT INTO engines (number, begun_at) VALUES ($1, $2)', [before + 1, clock.now()]);
    return engineNumber(manager);
  },
  open: () =>
    manager.query<OpenRun[]>(
      `SELECT process_instance_key AS key, case_id AS "caseId", process_id AS "processId" FROM process_runs
       WHERE ended_at IS NULL ORDER BY length(process_instance_key), process_instance_key`,
    ),
  ofCase: (caseId) =>
    manager.query<RunHistory[]>(
      `SELECT r.process_instance_key AS key, r.case_id AS "caseId", r.process_id AS "processId",
         r.ended_at IS NOT NULL AS ended, (${base}) AS base, (${steps}) AS steps
       FROM process_runs r WHERE r.case_id = $1
       ORDER BY length(r.process_instance_key), r.process_instance_key`,
      [caseId],
    ),
  end: async (keys) =>
    void (await manager.query(
      'UPDATE process_runs SET ended_at = $2 WHERE process_instance_key = ANY ($1) AND ended_at IS NULL',
      [keys, clock.now()],
    )),
  begin: async ({ id, caseId, processId, lostKey, tokens, variables }) =>
    void (await manager.query(
      `INSERT INTO resumptions (id, case_id, process_id, lost_key, tokens, variables, begun_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, caseId, processId, lostKey, tokens, JSON.stringify(variables), clock.now()],
    )),
  held: () =>
    manager.query<HeldResumption[]>(
      `SELECT ${resumption}, held_key AS "heldKey", held_element_key AS "heldElementKey" FROM resumptions
       WHERE done_at IS NULL AND held_key IS NOT NULL ORDER BY begun_at`,
    ),
  awaited: () =>
    manager.query<Resumption[]>(
      `SELECT ${resumption} FROM resumptions WHERE done_at IS NULL AND held_key IS NULL ORDER BY begun_at`,
    ),
  async pending(caseId, lostKey) {
    const asked = 'SELECT FROM resumptions WHERE case_id = $1 AND lost_key = $2 AND done_at IS NULL';
    return (await manager.query<object[]>(asked, [caseId, lostKey])).length > 0;
  },
  async done(id) {
    await manager.query(
      `INSERT INTO process_runs (process_instance_key, case_id, process_id)
       SELECT held_key, case_id, process_id FROM resumptions WHERE id = $1 ON CONFLICT DO NOTHING`,
      [id],
    );
    await manager.query('UPDATE resumptions SET done_at = $2 WHERE id = $1', [id, clock.now()]);
  },
  messages: (keys) =>
    manager.query<SentMessage[]>(`SELECT ${message} FROM outbox o WHERE o.correlation_key = ANY ($1) ORDER BY o.id`, [
      keys,
    ]),
  messagesOf: (caseId, name) =>
    manager.query<SentMessage[]>(
      `SELECT ${message} FROM outbox o WHERE o.variables ->> 'caseId' = $1 AND o.variables ? 'caseId' AND o.name = $2
       ORDER BY o.id`,
      [caseId, name],
    ),
  unheard: (starts, before) => manager.query<UnheardMessage[]>(unheard, [JSON.stringify(starts), before]),
  async strayed({ caseId, processInstanceKey, processId, elementId, elementInstanceKey, why }) {
    const rows = await manager.query<object[]>(
      `INSERT INTO strayed_runs (element_instance_key, process_instance_key, process_id, element_id, case_id, why)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING case_id`,
      [elementInstanceKey, processInstanceKey, processId, elementId, caseId, why],
    );
    return rows.length > 0;
  },
  astray: () =>
    manager.query<Strayed[]>(
      `SELECT case_id AS "caseId", process_instance_key AS "processInstanceKey", process_id AS "processId",
         element_id AS "elementId", element_instance_key AS "elementInstanceKey", why
       FROM strayed_runs WHERE put_back_at IS NULL`,
    ),
  putBack: async (key) =>
    void (await manager.query('UPDATE strayed_runs SET put_back_at = $2 WHERE element_instance_key = $1', [
      key,
      clock.now(),
    ])),
  async withoutStep(elements) {
    const rows = await manager.query<{ key: string }[]>(
      `SELECT e."elementInstanceKey" AS key
       FROM jsonb_to_recordset($1::jsonb) AS e ("processInstanceKey" text, "elementInstanceKey" text)
       JOIN process_runs r ON r.process_instance_key = e."processInstanceKey" AND r.ended_at IS NULL
       WHERE NOT EXISTS (SELECT FROM taken_steps t WHERE t.element_instance_key = e."elementInstanceKey")`,
      [JSON.stringify(elements)],
    );
    return new Set(rows.map(({ key }) => key));
  },
});
