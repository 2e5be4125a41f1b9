import { archive } from '../stages/archive';
import { closing } from '../stages/closing';
import { decision } from '../stages/decision';
import { defence } from '../stages/defence';
import { delivery } from '../stages/delivery';
import { disclosure } from '../stages/disclosure';
import { evidence } from '../stages/evidence';
import { execution } from '../stages/execution';
import { filing } from '../stages/filing';
import { intake } from '../stages/intake';
import { investigation } from '../stages/investigation';
import { notice } from '../stages/notice';
import { officers } from '../stages/officers';
import { review } from '../stages/review';
import { scope } from '../stages/scope';
import { transfer } from '../stages/transfer';

/** Every stage that a kind of act may go through, in the order of the procedure. */
export const stages = [
  officers,
  intake,
  filing,
  evidence,
  investigation,
  notice,
  defence,
  scope,
  review,
  decision,
  delivery,
  disclosure,
  execution,
  transfer,
  closing,
  archive,
];
