/**
 * 归档 (处罚法 47, P5): everything of a closed case is bound into one package (案卷) that anybody can check without this
 * system.
 */
import { stage } from '../../ports/stage';
import { archiveViewed, caseArchived } from './record';

export { archiveCase } from './archive-case';
export { archivePath } from './archived';
export { archiveViewed } from './record';
export { verifyPackage } from './verify-package';

export const archive = stage({ name: 'archive', title: '归档', recordActs: [caseArchived, archiveViewed] });
