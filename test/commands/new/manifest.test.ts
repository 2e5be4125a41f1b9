import { enter, type Entry } from '../../../src/commands/new/manifest';

const paper: Entry = { list: 'papers', name: 'orderPaper', from: './papers' };
const act: Entry = { list: 'recordActs', name: 'caseHeard', from: './record' };

const index = (imports: string, lists: string) => `/** 听证. */
import { stage } from '../../ports/stage';
${imports}
export const hearing = stage({
  name: 'hearing',
  title: '听证',
${lists}});
`;

describe('the manifest of a stage', () => {
  it('lists one more at the end, imported beside its neighbours', () => {
    const before = index(
      "import { hearingPaper, recordPaper } from './papers';\n",
      '  papers: [hearingPaper, recordPaper],\n',
    );
    expect(enter(before, [paper])).toEqual({
      text: index(
        "import { hearingPaper, orderPaper, recordPaper } from './papers';\n",
        '  papers: [hearingPaper, recordPaper, orderPaper],\n',
      ),
      byHand: [],
    });
  });

  it('gets a list that it lacks where manifests have it', () => {
    const before = index("import { heard } from './record';\n", '  recordActs: [heard],\n');
    expect(enter(before, [paper]).text).toBe(
      index(
        "import { orderPaper } from './papers';\nimport { heard } from './record';\n",
        '  papers: [orderPaper],\n  recordActs: [heard],\n',
      ),
    );
  });

  it('says record.caseHeard where the whole record is imported', () => {
    const before = index("import * as record from './record';\n", '  recordActs: [record.heard],\n');
    const after = index("import * as record from './record';\n", '  recordActs: [record.heard, record.caseHeard],\n');
    expect(enter(before, [act]).text).toBe(after);
  });

  it('leaves a list that an expression makes to a person', () => {
    const before = index("import * as record from './record';\n", '  recordActs: Object.values(record),\n');
    expect(enter(before, [act])).toEqual({ text: before, byHand: [act] });
  });

  it('must be there', () => expect(() => enter("export * from './methods';\n", [paper])).toThrow('没有 stage('));
});
