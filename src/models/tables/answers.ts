import { answerOf } from './answer';
import type { DecisionTable } from './decision-table';

/** Answers that the program reads as words of its own or as names, by table: the words allowed, or any text (null). */
const asked: Record<string, Record<string, string[] | null>> = {
  ReviewMaterials: { row: null, material: null, name: null, check: ['system', 'reviewer'] },
};

/**
 * Answers that the program could not go by: an empty name would be found in every file, an unknown word stops the
 * work.
 */
export function answerProblems(table: DecisionTable): string[] {
  const { id, outputs, rows } = table;
  return Object.entries(asked[id] ?? {}).flatMap(([name, words]) => {
    const column = outputs.findIndex((output) => output.name === name);
    if (column < 0) return [`缺少输出列 ${name}`];
    return rows.flatMap((row, index) => {
      const text = answerOf(table, row, name);
      if (typeof text === 'string' && text.trim() !== '' && (words?.includes(text) ?? true)) return [];
      const wanted = words ? words.map((word) => `"${word}"`).join(' 或者 ') : '带引号的文字';
      return [`第${index + 1}行“${outputs[column]!.label}”一格 ${row.outputs[column] ?? ''}：请填${wanted}`];
    });
  });
}
