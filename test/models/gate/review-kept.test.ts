import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDiagram } from '../../../src/models/diagram';
import { gateProblems, unserved } from '../../../src/models/gate';
import { modelsOf } from '../../../src/models/model-files';
import { gateRules } from '../../support/gate-rules';

const read = (name: string) => readFileSync(join(__dirname, '../../../bpmn', name), 'utf8');
const review = read('LegalReview.bpmn');
const problems = async (xml: string) => gateProblems(await readDiagram(xml), gateRules);
const listener = (type: string, event = 'start') =>
  `<zeebe:executionListeners><zeebe:executionListener eventType="${event}" type="${type}" /></zeebe:executionListeners>`;
const listening = (element: string, inside: string) =>
  review.replace(new RegExp(`(<bpmn:${element}\\b[\\s\\S]*?<bpmn:extensionElements>)`), `$1${inside}`);

describe('G10 the legal review can not be emptied or done by the way', () => {
  it('an emptied LegalReview is refused in one sentence', async () => {
    const empty = `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="D" targetNamespace="x">
      <bpmn:process id="LegalReview" name="法制审核" isExecutable="true"><bpmn:startEvent id="StartEvent" />
      <bpmn:sequenceFlow id="EndFlow" sourceRef="StartEvent" targetRef="EndEvent" /><bpmn:endEvent id="EndEvent" />
      </bpmn:process></bpmn:definitions>`;
    expect(await problems(empty)).toEqual([expect.stringContaining('LegalReview 缺少记录审核的任务')]);
  });

  it('a way from the start to an end past everybody who reviews is refused', async () => {
    const [, start] = /<bpmn:startEvent id="(\w+)"/.exec(review)!;
    const round = `<bpmn:sequenceFlow id="RoundFlow" sourceRef="${start}" targetRef="ReviewPassedEndEvent" /></bpmn:process>`;
    expect(await problems(review.replace('</bpmn:process>', round))).toEqual([
      expect.stringMatching(/没有人审核也能到达“审核通过”/),
    ]);
  });

  it('offering a task is the one listener that may stand, at the start of a user task', async () => {
    expect(await problems(listening('userTask', listener('offer-task')))).toEqual([]);
    expect(await problems(listening('userTask', listener('offer-task', 'end')))).toEqual([
      expect.stringContaining('不能有监听器 offer-task'),
    ]);
    expect(await problems(listening('serviceTask', listener('offer-task')))).toHaveLength(1);
    for (const type of ['record-decision', 'record-opinion', 'archive'])
      expect(await problems(listening('userTask', listener(type)))).toEqual([
        expect.stringContaining(`用监听器办理 ${type}`),
      ]);
  });

  it('issue 9: a job type that nobody does is found, also at a listener', async () => {
    const unknown = review.replace('type="request-review"', 'type="ask"');
    expect(unserved(await readDiagram(unknown), gateRules)).toEqual([expect.objectContaining({ type: 'ask' })]);
    const listened = await readDiagram(listening('userTask', listener('told')));
    expect(unserved(listened, gateRules)).toEqual([expect.objectContaining({ type: 'told' })]);
    expect(unserved(await readDiagram(review), gateRules)).toEqual([]);
  });

  it('issue 9: two files with one id, or of one name, are refused in one sentence', async () => {
    const file = (name: string) => ({ name, process: Buffer.from(review) });
    await expect(modelsOf([file('A.bpmn'), file('B.bpmn')])).rejects.toThrow(
      /^B\.bpmn：流程 LegalReview 在 A\.bpmn 里已经有了：请只留一个/,
    );
    await expect(modelsOf([file('A.bpmn'), file('A.bpmn')])).rejects.toThrow(/^A\.bpmn：所给的文件夹里有两个 A\.bpmn/);
  });
});
