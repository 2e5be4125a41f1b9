import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDiagram } from '../../../src/models/diagram';
import { gateProblems } from '../../../src/models/gate';
import { gateRules } from '../../support/gate-rules';

const whole = readFileSync(join(__dirname, '../../../bpmn/EnforcementCase.bpmn'), 'utf8');

/** What stops the diagram after these edits: what the reader refuses, else what the gate finds. */
async function stopped(...edits: [before: string | RegExp, after: string][]): Promise<string> {
  const xml = edits.reduce((text, [before, after]) => {
    const changed = text.replace(before, after);
    expect(changed === text).toBe(false);
    return changed;
  }, whole);
  return readDiagram(xml).then(
    (diagram) => gateProblems(diagram, gateRules).join('\n'),
    (error: Error) => error.message,
  );
}

const end = '</bpmn:process>';
const wayTo = (task: string) =>
  `<bpmn:sequenceFlow id="RoundFlow" sourceRef="FilingDecisionTask" targetRef="${task}" />${end}`;
const task = (inside: string, id = 'RoundTask') =>
  `<bpmn:serviceTask id="${id}" name="绕行"><bpmn:extensionElements>${inside}</bpmn:extensionElements></bpmn:serviceTask>`;
const added = (inside: string): [string, string] => [end, task(inside) + wayTo('RoundTask')];
const deciding = (prefix: string) => `<${prefix}taskDefinition type="record-decision" />`;
const uri = 'http://camunda.org/schema/zeebe/1.0';
const inProcess = (inside: string): [RegExp, string] => [
  /(<bpmn:process [^>]*>(?:\s*<bpmn:documentation>[^<]*<\/bpmn:documentation>)?)/,
  `$1<bpmn:extensionElements>${inside}</bpmn:extensionElements>`,
];
const listener = (kind: string, type: string) =>
  `<zeebe:${kind}Listeners><zeebe:${kind}Listener eventType="start" type="${type}" /></zeebe:${kind}Listeners>`;
const toDecision =
  /(<bpmn:sequenceFlow id="(\w+)"[^>]*sourceRef="ReviewResultGateway"[^>]*>\s*<bpmn:conditionExpression[^>]*>=reviewResult = "passed")/;

const round = '不经法制审核也能到达“绕行”';
const passedFlow = toDecision.exec(whole)?.[2] ?? 'none';

describe('L2 the gate can not be got past by the way a diagram is written', () => {
  it.each<[string, [string | RegExp, string][], string]>([
    [
      "another prefix for Camunda's namespace",
      [added(`<z:taskDefinition xmlns:z="${uri}" type="record-decision" />`)],
      round,
    ],
    [
      "Camunda's namespace as the default one",
      [added(`<taskDefinition xmlns="${uri}" type="record-decision" />`)],
      round,
    ],
    ['letters of the job type as entities', [added('<zeebe:taskDefinition type="record&#45;decisio&#x6e;" />')], round],
    [
      'a job type that is an expression',
      [added('<zeebe:taskDefinition type="=&quot;record-&quot; + &quot;decision&quot;" />')],
      '的任务类型 ="record-" + "decision" 不是名称',
    ],
    [
      'an entity of its own as job type',
      [added('<zeebe:taskDefinition type="&hidden;" />')],
      '的任务类型 &hidden; 不是名称',
    ],
    [
      'a second job type',
      [added(`<zeebe:taskDefinition type="archive" />${deciding('zeebe:')}`)],
      '有 2 个任务类型（archive、record-decision）',
    ],
    [
      'the job at an event that throws a message',
      [
        [
          end,
          '<bpmn:intermediateThrowEvent id="RoundTask" name="绕行"><bpmn:messageEventDefinition id="Thrown"><bpmn:extensionElements>' +
            `${deciding('zeebe:')}</bpmn:extensionElements></bpmn:messageEventDefinition></bpmn:intermediateThrowEvent>${wayTo('RoundTask')}`,
        ],
      ],
      round,
    ],
    [
      'the job in a sub-process that an event starts',
      [
        [
          end,
          `<bpmn:subProcess id="RoundSubprocess" triggeredByEvent="true">${task(deciding('zeebe:'))}</bpmn:subProcess>${end}`,
        ],
      ],
      round,
    ],
    [
      'a second process in the file',
      [
        [
          '</bpmn:process>',
          `</bpmn:process><bpmn:process id="Other" isExecutable="true">${task(deciding('zeebe:'))}</bpmn:process>`,
        ],
      ],
      `Other 中${round}`,
    ],
    ['a listener that decides', [added(listener('execution', 'record-decision'))], '用监听器办理 record-decision'],
    [
      'a listener of a user task that decides',
      [added(listener('task', 'record-decision'))],
      '用监听器办理 record-decision',
    ],
    [
      'a listener of the process that decides',
      [inProcess(listener('execution', 'record-decision'))],
      'EnforcementCase 的“行政处罚普通程序”（EnforcementCase）用监听器办理 record-decision',
    ],
    [
      'a listener that concludes new findings',
      [added(listener('execution', 'conclude-investigation'))],
      '用监听器办理 conclude-investigation',
    ],
    [
      'a listener that finds the scope',
      [added(listener('execution', 'determine-review-scope'))],
      '用监听器办理 determine-review-scope',
    ],
    ['a listener whose type is an expression', [added(listener('execution', '=type'))], '的任务类型 =type 不是名称'],
    [
      'a called process that is an expression',
      [['processId="LegalReview"', 'processId="=process"']],
      '调用的流程 =process 不是名称',
    ],
    [
      'a review that may run for an empty list',
      [
        [
          /(<bpmn:callActivity id="LegalReviewCall"[\s\S]*?)(<\/bpmn:callActivity>)/,
          `$1<bpmn:multiInstanceLoopCharacteristics><bpmn:extensionElements><zeebe:loopCharacteristics inputCollection="=[]" /></bpmn:extensionElements></bpmn:multiInstanceLoopCharacteristics>$2`,
        ],
      ],
      '不经法制审核也能到达',
    ],
    [
      'a review whose result does not arrive',
      [['<zeebe:output source="=reviewResult" target="reviewResult" />', '']],
      '没有带出变量 reviewResult',
    ],
    [
      'a list of results collected under the name of the result',
      [
        [
          end,
          `<bpmn:serviceTask id="RoundTask" name="绕行"><bpmn:multiInstanceLoopCharacteristics><bpmn:extensionElements>` +
            `<zeebe:loopCharacteristics inputCollection="=[1]" outputCollection="major" outputElement="=false" /></bpmn:extensionElements></bpmn:multiInstanceLoopCharacteristics></bpmn:serviceTask>${end}`,
        ],
      ],
      '自行设置变量 major',
    ],
    [
      'a script that writes the result',
      [added('<zeebe:script expression="=&quot;passed&quot;" resultVariable="reviewResult" />')],
      '自行设置变量 reviewResult',
    ],
    [
      'a part of the result written by a mapping',
      [added('<zeebe:ioMapping><zeebe:output source="=1" target="major.x" /></zeebe:ioMapping>')],
      '自行设置变量 major',
    ],
    [
      'a gateway that does not ask',
      [
        [
          /exclusiveGateway id="ReviewResultGateway"([\s\S]*?)<\/bpmn:exclusiveGateway>/,
          'parallelGateway id="ReviewResultGateway"$1</bpmn:parallelGateway>',
        ],
        [/(id="ReviewResultGateway"[^>]*?) default="\w+"/, '$1'],
      ],
      '不经法制审核也能到达',
    ],
    [
      'the way to the decision as the default one',
      [[/(id="ReviewResultGateway"[^>]*?default=)"\w+"/, `$1"${passedFlow}"`]],
      '不经法制审核也能到达',
    ],
  ])('%s', async (_, edits, sentence) => {
    expect(await stopped(...edits)).toContain(sentence);
  });

  it.each<[string, [string | RegExp, string], string]>([
    ['a flow into nothing', [end, wayTo('Nowhere')], 'RoundFlow 指向不存在的 Nowhere：请删去重连，或者补上 Nowhere'],
    [
      'a flow from nowhere',
      [end, `<bpmn:sequenceFlow id="RoundFlow" targetRef="DecisionTask" />${end}`],
      '连线 RoundFlow 没有起点',
    ],
    [
      'an element that BPMN does not have',
      [end, `<bpmn:magicTask id="RoundTask" />${end}`],
      '不认识的元素 bpmn:MagicTask',
    ],
    [
      "an extension that Camunda's schema does not have",
      added('<zeebe:decide type="record-decision" />'),
      '不认识的元素 zeebe:Decide',
    ],
    [
      'two elements of one id',
      [end, `${task(deciding('zeebe:'), 'DecisionTask')}${end}`],
      '编号 DecisionTask 用了两次',
    ],
    [
      'settings written twice, of which one would be passed over',
      [
        end,
        `<bpmn:serviceTask id="RoundTask"><bpmn:extensionElements>${deciding('zeebe:')}</bpmn:extensionElements><bpmn:extensionElements /></bpmn:serviceTask>${end}`,
      ],
      '处内容没有读到',
    ],
    [
      'a document type of its own',
      ['<bpmn:definitions', '<!DOCTYPE x [<!ENTITY hidden "record-decision">]><bpmn:definitions'],
      '文件开头或者末尾有多余的内容',
    ],
    ['another encoding', ['encoding="UTF-8"', 'encoding="GBK"'], '文件编码是 GBK：请另存为 UTF-8'],
    [
      'an attribute written twice',
      [' isExecutable=', ' isExecutable="false" isExecutable='],
      '属性 isExecutable 写了两次',
    ],
    ['text between the elements', [end, `record-decision${end}`], '元素之间有多余的文字'],
  ])('%s is refused, because nothing can be said of it', async (_, edit, sentence) => {
    expect(await stopped(edit)).toContain(sentence);
  });
});
