import type { DecisionTable } from '../../../src/models/tables/decision-table';

export const limits = { sector: 'string', fineYuan: 'number', minor: 'boolean' };

/**
 * A table with a column per input and the output `basis`. Each row is one line: `sector | fineYuan | minor` if not told
 * otherwise, and
 * ` => basis` where it matters.
 */
export function table(hitPolicy: string, lines: string[], columns: Record<string, string> = limits): DecisionTable {
  return {
    id: 'Limits',
    name: '期限',
    hitPolicy,
    inputs: Object.entries(columns).map(([label, type]) => ({ label, type })),
    outputs: [{ name: 'basis', label: '依据' }],
    rows: lines.map((line, index) => {
      const [conditions, basis = '"《行政处罚法》第六十条"'] = line.split('=> ');
      return {
        inputs: conditions!.split('|').map((cell) => cell.trim()),
        outputs: [basis],
        annotation: `注释${index + 1}`,
      };
    }),
  };
}
