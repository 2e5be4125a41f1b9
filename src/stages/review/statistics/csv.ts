import { stringify } from 'csv-stringify/sync';
import { opinionNames } from '../review';
import { countedOpinions } from './counts';
import type { ReviewFigures } from './figures';
import type { ReviewReport } from './report';

const columns: [string, (line: ReviewFigures) => string | number | null][] = [
  ['分组', (line) => line.groupName],
  ['重大执法决定（件）', (line) => line.majorDecisions],
  ['其中经法制审核（件）', (line) => line.reviewedDecisions],
  ['审核率', (line) => percent(line.reviewRate)],
  ['送审（件）', (line) => line.reviews],
  ...countedOpinions.map((opinion): [string, (line: ReviewFigures) => number] => [
    `审核意见：${opinionNames[opinion]}`,
    (line) => line.opinions[opinion],
  ]),
  ['尚无意见', (line) => line.withoutOpinion],
  ['审核通过', (line) => line.passed],
  ['审核后改变处理意见', (line) => line.changed],
  ['改变比例', (line) => percent(line.changedShare)],
  ['审核用时中位数（工作日）', (line) => line.medianWorkingDays],
  ['审核用时最长（工作日）', (line) => line.maxWorkingDays],
  ['超期', (line) => line.overdue],
  ['人员统计日（期末）', (line) => line.staffOn],
  ['法制审核人员（人，期末）', (line) => line.reviewers],
  ['执法人员（人，期末）', (line) => line.officers],
  ['法制审核人员占比（期末）', (line) => percent(line.reviewerShare)],
];

/** Headings and lines as a table of words; the last line is the total. */
export const reportTable = ({ lines, total }: ReviewReport): string[][] => [
  columns.map(([heading]) => heading),
  ...[...lines, total].map((line) => columns.map(([, cell]) => String(cell(line) ?? ''))),
];

/**
 * As spreadsheets in China open it: UTF-8 with byte order mark, lines end with CRLF (RFC 4180); a text that a
 * spreadsheet would take for a formula is kept text.
 */
export const reportCsv = (report: ReviewReport): string =>
  stringify(reportTable(report), { bom: true, escape_formulas: true, record_delimiter: 'windows' });

const percent = (share: number | null) => (share === null ? null : `${Math.round(share * 10_000) / 100}%`);
