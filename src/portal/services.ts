import type { Clock } from '../clock';
import type { UnitOfWork } from '../context';
import type { Log } from '../log';

/** What the portal needs from the rest; it only reads. */
export interface PortalServices {
  unitOfWork: UnitOfWork;
  clock: Clock;
  log: Log;
  /** Name of the site, e.g. 行政执法公示. */
  publicName: string;
}
