import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadWorkers } from '../../workers';
import { readModels, root } from './support/model';
import { type Use, variablesOf } from './support/variables';

/** Words in the table that stand for many. */
const groups: Record<string, (name: string) => boolean> = {
  各表单: (name) => name.startsWith('form:'),
  各任务类型: (name) => loadWorkers().has(name),
  各退回事件: (name) => name.endsWith('Event'),
};

function names(cell: string): string[] {
  const parts = cell.split('、').filter((part) => part !== '—');
  return parts.map((part) => part.replace(/^表单 /, 'form:').replace(/^消息 /, 'message:'));
}

/** Rows of the table in bpmn/REFERENCE.md by variable. */
function table(): Map<string, { meaning: string; writers: string[]; readers: string[] }> {
  const section = readFileSync(join(root, 'bpmn/REFERENCE.md'), 'utf8').split('## 变量')[1]!;
  const rows = section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return new Map(
    rows.map(([, variable, , meaning, writers, readers]) => [
      variable!.replaceAll('`', ''),
      { meaning: meaning!, writers: names(writers!), readers: names(readers!) },
    ]),
  );
}

/** What the table says with its groups spelled out. */
const spelledOut = (written: string[], used: Set<string>) =>
  [...new Set(written.flatMap((name) => (groups[name] ? [...used].filter(groups[name]) : [name])))].sort();

describe('design decision 2: the variables of the processes', () => {
  let uses: Map<string, Use>;
  beforeAll(async () => {
    uses = variablesOf(await readModels());
  });

  it('are those listed in bpmn/REFERENCE.md, none missing and none left over', () => {
    expect([...table().keys()].sort()).toEqual([...uses.keys()].sort());
  });

  it('are written and read by those whom the list names', () => {
    for (const [variable, { writers, readers }] of table()) {
      const used = uses.get(variable)!;
      expect({
        variable,
        writers: spelledOut(writers, used.writers),
        readers: spelledOut(readers, used.readers),
      }).toEqual({ variable, writers: [...used.writers].sort(), readers: [...used.readers].sort() });
    }
  });

  it('have a writer each', () => {
    expect([...uses].filter(([, { writers }]) => writers.size === 0).map(([variable]) => variable)).toEqual([]);
  });

  it('are read by somebody, or the list says that they are to look at', () => {
    const unread = [...uses].filter(([, { readers }]) => readers.size === 0).map(([variable]) => variable);
    const confirmations = ['investigationDone', 'officersReplaced'];
    for (const variable of unread.filter((name) => !confirmations.includes(name))) {
      expect([variable, table().get(variable)!.meaning]).toEqual([variable, expect.stringContaining('供查看')]);
    }
  });
});
