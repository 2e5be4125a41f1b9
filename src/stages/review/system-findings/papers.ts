import type { PaperKind } from '../../../ports/paper';
import { filing } from '../../filing';
import { intake } from '../../intake';
import { investigationReportPaper } from '../../investigation';
import { noticePaper, noticeReceiptPaper } from '../../notice';
import { materialsForReviewer, missingMaterials } from '../materials';
import type { ReviewedFile } from './file';
import { allOr, type Hint, look } from './hint';

/** What every case that comes to a review has left. */
const always: PaperKind[] = [...intake.papers, ...filing.papers, investigationReportPaper];

const mustHaveNumber = ['notice', 'filing'];

/** 文书完备规范 (处罚法 47): every paper that the course of the case so far must have left. */
export function papers(file: ReviewedFile): Hint[] {
  const { documents } = file;
  const due = duePapers(file);
  const absent = due
    .filter(({ kind }) => !documents.some((document) => document.kind === kind))
    .map(({ name }) => name);
  const materials = missingMaterials(file.materials, file).filter(
    (name) => !absent.some((paper) => name.includes(paper)),
  );
  const unnumbered = documents.filter(({ kind, number }) => mustHaveNumber.includes(kind) && !number);
  const problems = [
    ...[...absent, ...materials].map((name) => `缺少${name}`),
    ...unnumbered.map(({ title }) => `${title}没有文号`),
  ];
  const forReviewer = materialsForReviewer(file.materials).map((name) => look(`送审材料由审核人员核对：${name}`));
  return [...allOr(problems, `应有文书齐全（${due.map(({ name }) => name).join('、')}）`), ...forReviewer];
}

function duePapers({ notices }: ReviewedFile): PaperKind[] {
  const served = notices.some(({ servedOn }) => servedOn !== null);
  return [...always, ...(notices.length > 0 ? [noticePaper] : []), ...(served ? [noticeReceiptPaper] : [])];
}
