import type { Registry } from 'prom-client';
import type { Clock } from '../base/clock';
import type { TaskDesk } from '../host';
import type { Log } from '../base/log';
import type { UnitOfWork } from '../ports/context';
import type { AccountStore, PasskeyStore, ProcessView } from '../ports/outside';
import type { DiskStore } from '../ports/stores';

/** State of the parts of the system, for operations. `detail` is English and free of personal data. */
export interface HealthReport {
  ok: boolean;
  parts: Record<string, { ok: boolean; detail?: string }>;
}

/** What API and case pages need from the rest; app hands in the real ones. */
export interface FacadeServices {
  unitOfWork: UnitOfWork;
  accounts: AccountStore;
  passkeys: PasskeyStore;
  /** The same store that the unit of work hands out: uploads are streamed to disk outside any transaction. */
  files: DiskStore;
  processView: ProcessView;
  /** User tasks and the workers that record them: where tasks are handed in. */
  desk: TaskDesk;
  /** Where people may work on tasks, too. */
  tasklistUrl: string;
  /** Address of this system without a slash at the end; case links start with it. */
  publicUrl: string;
  maxFileBytes: number;
  clock: Clock;
  log: Log;
  health(): Promise<HealthReport>;
  metrics: Registry;
  /** Bearer token with which a monitoring system on another machine may read the metrics. */
  metricsToken?: string;
}
