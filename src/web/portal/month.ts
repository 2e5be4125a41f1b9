const written = /^(\d{4})(?: ?[-/.年] ?)?(\d{1,2}) ?月?$/;

/**
 * A month as people type it: 2026-03, 2026年3月, 2026/3, ２０２６．０３, 202603. `value`: yyyy-MM, empty when there is none;
 * `latest`: yyyy-MM, what comes after it has not been yet.
 */
export function readMonth(typed: string, latest: string): { value: string; problem?: string } {
  if (typed === '') return { value: '' };
  const [, year, month] = written.exec(typed.normalize('NFKC').replace(/[\u2010-\u2015\u2212]/g, '-')) ?? [];
  const shown = typed.slice(0, 20);
  if (!year || !month)
    return { value: '', problem: `看不懂月份“${shown}”：请按“年-月”填写，如${latest}。以下没有按月份查询。` };
  if (Number(month) < 1 || Number(month) > 12)
    return { value: '', problem: `没有“${shown}”这个月份：月份是1至12，如${latest}。以下没有按月份查询。` };
  const value = `${year}-${month.padStart(2, '0')}`;
  if (value > latest)
    return { value: '', problem: `“${shown}”还没有到：请填${latest}或者更早的月份。以下没有按月份查询。` };
  if (value < '2000-01') return { value: '', problem: `“${shown}”太早：请填2000-01以后的月份。以下没有按月份查询。` };
  return { value };
}
