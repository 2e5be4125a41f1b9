/**
 * PostgreSQL: one transaction per act or job, a case opened and saved in one statement each, the record, the inbox
 * and the outbox. The only importer of TypeORM and pg; it knows rows, no law.
 */
export { createAccountStore } from './accounts';
export { countStatements } from './count-statements';
export { createDataSource } from './data-source';
export { createFileStore } from './files';
export { createLogFiles, type LogFiles } from './log/files';
export { createIntegrator } from './log/integrate';
export { migrate } from './migrate';
export { newestTableKey, sameTableKey } from './newest-table';
export { grantRoles } from './roles';
export { bringUpToDate, databaseUrls, type DatabaseUrls } from './schema';
export { recordKey, requireKeyOf } from './record-key';
export { createOutboxQueue } from './outbox-queue';
export { createPasskeyStore } from './passkeys';
export { createOfferedTasks } from './offered-tasks';
export { createTaskQueue } from './task-queue';
export { createTurns } from './turns';
export { createUnitOfWork } from './unit-of-work';
export { loadSample, sampleAgencies, samplePassword, samplePeople } from './sample';
export { verifyEverything } from './verify';
export { businessFigures, createPartsRegister, type PartsRegister } from './operations';
