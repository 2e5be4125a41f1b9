import { Gauge, type Registry } from 'prom-client';
import { businessFigures } from '../database';
import { dayOf } from '../law/calendar/day';
import { freeOn } from '../base/room';
import { unservedJobTypes, type Watched } from './watch-system';

interface Measured extends Watched {
  dataSource: Parameters<typeof businessFigures>[0];
}

type Values = [labels: Record<string, string>, value: number][];

/** Figures of the whole system, asked when Prometheus does; one that can't be had keeps no old value. */
export function measureSystem(metrics: Registry, measured: Measured): void {
  const { health, queue, parts, engine, foreign, unitOfWork, clock, folders, dataSource } = measured;
  const gauge = (name: string, help: string, labelNames: string[], ask: () => Promise<Values>) =>
    new Gauge({
      name,
      help,
      labelNames,
      registers: [metrics],
      async collect() {
        this.reset();
        const values = await ask().catch((): Values => []);
        for (const [labels, value] of values) this.set(labels, value);
      },
    });
  const figures = () => businessFigures(dataSource, dayOf(clock.now()), clock.now());

  gauge('mingfa_health_part_up', '1: this part of /health is well', ['part'], async () =>
    Object.entries((await health.report()).parts).map(([part, { ok }]) => [{ part }, ok ? 1 : 0]),
  );
  gauge('mingfa_outbox_waiting', 'Messages to the engine that are not sent', [], async () => [
    [{}, (await queue.backlog()).count],
  ]);
  gauge('mingfa_outbox_oldest_seconds', 'Age of the oldest message that is not sent', [], async () => [
    [{}, (await queue.backlog()).oldestSeconds],
  ]);
  gauge('mingfa_cases_open', 'Cases that are not over, by kind of act and stage', ['kind', 'stage'], async () =>
    (await figures()).open.map(({ kind, stage, count }) => [{ kind, stage }, count]),
  );
  gauge('mingfa_limits_overdue', 'Running limits whose last day is past', ['kind'], async () =>
    (await figures()).overdue.map(({ kind, count }) => [{ kind }, count]),
  );
  gauge('mingfa_refusals_last_day', 'Entries of refusal in the record, last 24 hours', ['act'], async () =>
    (await figures()).refusals.map(({ act, count }) => [{ act }, count]),
  );
  gauge('mingfa_tasks_unsigned', 'Tasks handed in through Tasklist that wait for the signature', [], async () => [
    [{}, (await figures()).unsigned.count],
  ]);
  gauge('mingfa_task_unsigned_oldest_seconds', 'Age of the oldest of them; 0: none', [], async () => [
    [{}, (await figures()).unsigned.oldestSeconds],
  ]);
  gauge('mingfa_incidents_open', 'Open incidents in Operate', [], async () =>
    engine.incidents ? [[{}, (await engine.incidents()).count]] : [],
  );
  gauge('mingfa_incident_oldest_seconds', 'Age of the oldest open incident; 0: none', [], async () => {
    if (!engine.incidents) return [];
    const { oldestAt } = await engine.incidents();
    return [[{}, oldestAt ? (clock.now().getTime() - new Date(oldestAt).getTime()) / 1000 : 0]];
  });
  gauge('mingfa_unserved_job_types', 'Deployed job types that no process serves', [], async () => [
    [{}, (await unservedJobTypes(parts, unitOfWork)).length],
  ]);
  gauge('mingfa_foreign_models', 'Newest models on the engine that are not ours', [], async () => [
    [{}, foreign.found().length],
  ]);
  gauge('mingfa_disk_free_bytes', 'Room on the disk of a folder', ['folder'], async () =>
    (await Promise.all(folders.map(freeOn))).map(({ folder, bytes }) => [{ folder }, bytes]),
  );
}
