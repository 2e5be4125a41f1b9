import type { FindingsInput } from '../../../src/domain/intake/draft-findings';
import { untilNoticeServed as followed } from './course';
import type { World } from './world';

/** As in course.ts, for tests that go by the id of the case. */
export const untilNoticeServed = async (world: World, findings?: FindingsInput): Promise<string> => (await followed(world, findings)).caseId;
