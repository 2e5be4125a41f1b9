import type { DecisionTable } from './decision-table';

const basis = 'basis';

/** Every answer names its legal basis (L1). */
export function baselessRows({ outputs, rows }: DecisionTable): string[] {
  const column = outputs.findIndex(({ name }) => name === basis);
  if (column < 0) return [`缺少输出列 ${basis}（依据）：每一行都要写明法律依据`];
  return rows.flatMap((row, index) =>
    isBlank(row.outputs[column] ?? '') ? [`第${index + 1}行没有写明依据（${basis}）`] : [],
  );
}

const isBlank = (text: string) => ['', '-', 'null'].includes(text.trim()) || /^"\s*"$/.test(text.trim());
