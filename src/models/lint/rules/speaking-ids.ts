import { called, type Element } from '../../diagram';
import { breach, type Rule } from '../rule';

const editorMade = /_[0-9a-z]{7}$|^(Activity|Event|Gateway|Flow|Process|StartEvent|Message|Error)_/;

/** How an id of this kind of element ends. */
function ending({ $type }: Element): RegExp {
  if ($type === 'bpmn:SequenceFlow') return /Flow$/;
  if ($type === 'bpmn:CallActivity') return /Call$/;
  if ($type === 'bpmn:SubProcess') return /Subprocess$/;
  if ($type.endsWith('Gateway')) return /(Gateway|Fork|Join|Merge)$/;
  return $type.endsWith('Event') ? /Event$/ : /Task$/;
}

export const speakingIds: Rule = {
  name: 'speaking-ids',
  asks:
    '编号（id）说明含义，如 ReviewOpinionTask，不用编辑器自动生成的编号；' +
    '任务以 Task、事件以 Event、网关以 Gateway（汇合以 Merge、Join，分叉以 Fork）、流以 Flow 结尾',
  breaches: ({ elements }) => [
    ...elements
      .filter(({ id }) => editorMade.test(id))
      .map((element) =>
        breach(element, `${called(element)}的编号是编辑器自动生成的：请改成说明含义的，如 ReviewOpinionTask`),
      ),
    ...elements
      .filter((element) => !editorMade.test(element.id) && !ending(element).test(element.id))
      .map((element) =>
        breach(element, `${called(element)}的编号应当以 ${ending(element).source.replace(/[$()]/g, '')} 结尾`),
      ),
  ],
};
