import { documentKindNames, type DocumentKind } from '../../../law/case/document';
import { materialsForReviewer, missingMaterials } from '../materials';
import type { ReviewedFile } from './file';
import { allOr, look, type Hint } from './hint';

/** 文书完备规范 (处罚法 47): every paper that the course of the case so far must have left. */
export function papers(file: ReviewedFile): Hint[] {
  const { notices, documents } = file;
  const due: DocumentKind[] = ['registration', 'filing', 'investigation-report', ...(notices.length > 0 ? ['notice'] as const : []), ...(notices.some(({ servedOn }) => servedOn) ? ['notice-receipt'] as const : [])];
  const absent = due.filter((kind) => !documents.some((document) => document.kind === kind)).map((kind) => documentKindNames[kind]);
  const materials = missingMaterials(file.materials, file).filter((name) => !absent.some((paper) => name.includes(paper)));
  const unnumbered = documents.filter(({ kind, number }) => (kind === 'notice' || kind === 'filing') && !number).map(({ title }) => title);
  const problems = [...absent.map((name) => `缺少${name}`), ...materials.map((name) => `缺少${name}`), ...unnumbered.map((title) => `${title}没有文号`)];
  const forReviewer = materialsForReviewer(file.materials).map((name) => look(`送审材料由审核人员核对：${name}`));
  return [...allOr(problems, `应有文书齐全（${due.map((kind) => documentKindNames[kind]).join('、')}）`), ...forReviewer];
}
