import { stringify } from 'csv-stringify/sync';
import writeExcelFile from 'write-excel-file/node';
import { BusinessError } from '../../base/business-error';
import { dayOf } from '../../law/calendar/day';
import type { Person } from '../../law/people/person';
import { casesExported } from '../../ports/common-acts';
import { entryOf } from '../../ports/record-act';
import type { FacadeServices } from '../services';
import type { CaseSummary } from '../views/case-summary';
import { findCases } from './find';
import type { CaseListQuery } from './query';

/** More than anybody reads; a list that long is narrowed first. */
const most = 10_000;

export type ExportFormat = 'xlsx' | 'csv';

const columns: [heading: string, width: number, cell: (row: CaseSummary) => string][] = [
  ['登记号', 18, ({ registrationNumber }) => registrationNumber],
  ['案号', 24, ({ number }) => number ?? ''],
  ['案由', 40, ({ matter }) => matter],
  ['当事人', 24, ({ partyName }) => partyName ?? ''],
  ['承办人员', 18, ({ officers }) => officers.map(({ name }) => name).join('、')],
  ['登记日期', 12, ({ registeredAt }) => dayOf(new Date(registeredAt))],
  ['立案日期', 12, ({ filedOn }) => filedOn ?? ''],
  ['状态', 16, ({ statusName }) => statusName],
  ['最先届满的期限', 20, ({ nextDeadline }) => nextDeadline?.name ?? ''],
  ['届满日期', 12, ({ nextDeadline }) => nextDeadline?.dueOn ?? ''],
];

/**
 * What the list finds as a file. It holds personal data: taking it is entered into the record (P6), without what was
 * looked for.
 * @throws BusinessError VALIDATION_FAILED for more than 10,000 cases, and as `findCases`
 */
export async function exportCases(
  { unitOfWork }: FacadeServices,
  by: Person,
  query: CaseListQuery,
  format: ExportFormat,
): Promise<Buffer> {
  const cases = await unitOfWork.run(async (context) => {
    const found = await findCases(context, by, { ...query, limit: most, offset: 0 });
    if (found.total > most) {
      throw new BusinessError(
        'VALIDATION_FAILED',
        `查到 ${found.total} 件，一次至多导出 ${most} 件，请缩小范围`,
        'text',
      );
    }
    const details = { count: found.total, format, askedBy: Object.keys(query).sort().join(',') };
    context.record.append(entryOf(casesExported, { caseId: null, actor: by.id }, details));
    return found.cases;
  });
  const lines = cases.map((row) => columns.map(([, , cell]) => cell(row)));
  return format === 'csv' ? csvOf(lines) : workbookOf(lines);
}

/** As spreadsheets in China open it; a text that a spreadsheet would take for a formula is kept text. */
const csvOf = (lines: string[][]): Buffer =>
  Buffer.from(
    stringify([columns.map(([heading]) => heading), ...lines], {
      bom: true,
      escape_formulas: true,
      record_delimiter: 'windows',
    }),
  );

/** Every cell is of the type text: none is ever a formula. */
const workbookOf = (lines: string[][]): Promise<Buffer> =>
  writeExcelFile(
    [
      columns.map(([value]) => ({ value, type: String, fontWeight: 'bold' as const })),
      ...lines.map((line) => line.map((value) => ({ value, type: String }))),
    ],
    { columns: columns.map(([, width]) => ({ width })), sheet: '案件清单', stickyRowsCount: 1 },
  ).toBuffer();
