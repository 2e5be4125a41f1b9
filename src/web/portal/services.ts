import type { Clock } from '../../base/clock';
import type { UnitOfWork } from '../../ports/context';
import type { Log } from '../../base/log';

/** What the portal needs from the rest; it only reads. */
export interface PortalServices {
  unitOfWork: UnitOfWork;
  clock: Clock;
  log: Log;
  /** Where the record's log is published from, and its key (C2SP vkey); absent: this site shows none. */
  recordLog?: { folder: string; key: string };
  /** Name of the site, e.g. 行政执法公示. */
  publicName: string;
}
