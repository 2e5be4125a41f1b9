import { parser } from '@bpmn-io/lezer-feel';

const cells = parser.configure({ top: 'UnaryTests' });

/** A part of a cell, as Camunda's FEEL grammar names it. */
export type Node = ReturnType<typeof cells.parse>['topNode'];

export const cellTree = (text: string): Node => cells.parse(text).topNode;
export const textOf = ({ from, to }: Pick<Node, 'from' | 'to'>, text: string): string => text.slice(from, to);

/** What a part is made of; errors count as parts, so that whoever names all of them finds none. */
export function partsOf(node: Node): Node[] {
  const parts: Node[] = [];
  for (let part = node.firstChild; part; part = part.nextSibling) parts.push(part);
  return parts;
}

/** The text, number or boolean that stands there; null when it is none, or one that the engine reads in another way. */
export function literalIn(node: Node, text: string): string | number | boolean | null {
  const written = textOf(node, text);
  switch (node.name) {
    case 'StringLiteral':
      return unquoted(written);
    case 'NumericLiteral':
      return /^(-\s*)?(0|[1-9]\d*)(\.\d+)?$/.test(written) ? Number(written.replace(/\s/g, '')) : null;
    case 'BooleanLiteral':
      return written === 'true';
    default:
      return null;
  }
}

/** FEEL escapes strings as JSON does; others (\u{1F600}) are not read. */
function unquoted(text: string): string | null {
  try {
    return JSON.parse(text) as string;
  } catch {
    return null;
  }
}
