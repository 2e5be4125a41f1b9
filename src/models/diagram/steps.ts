import { actorsOf } from './actors';
import { parseDiagram } from './read-diagram';

/** A step of the procedure in words. `by`: who acts, by roles, or the system. */
export interface Step {
  name: string;
  by: string;
  basis: string;
}

const kinds: Record<string, string> = {
  'bpmn:UserTask': '人工',
  'bpmn:ServiceTask': '系统',
  'bpmn:BusinessRuleTask': '系统',
  'bpmn:CallActivity': '子流程',
};

/** The tasks of a diagram in its own order, for readers who can't see the drawing. */
export async function stepsOf(xml: string): Promise<Step[]> {
  const { elements } = await parseDiagram(xml);
  return elements.flatMap((element) => {
    const { $type, name, documentation } = element;
    const acting = actorsOf(element).map((actor) => actor.name);
    const by = acting.length > 0 ? acting.join('、') : kinds[$type];
    return by && name ? [{ name, by, basis: forReaders(documentation?.[0]?.text ?? '') }] : [];
  });
}

/** Without the clauses and brackets that name variables of the engine or rows of our requirements. */
function forReaders(text: string): string {
  const plain = text
    .replace(/（[^（）]*）/g, (bracket) => (/[A-Za-z]{3}/.test(bracket) ? '' : bracket))
    .replace(/[；，]?(?:三项制度 ?)?\b[A-Z]\d+[；，：]?/g, '')
    .replace(/（[；，：]?）/g, '');
  const clauses = plain.match(/[^，。；：]+[，。；：]?/g) ?? [];
  return clauses
    .filter((clause) => !/[A-Za-z]{3,}/.test(clause))
    .join('')
    .replace(/^[，。；：、]+/, '')
    .replace(/[，；：]?$/, (end) => (end ? '。' : ''));
}
