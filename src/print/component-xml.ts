import type { IXmlableObject } from 'docx';

const escapes: Record<string, string> = { '&': '&amp;', '"': '&quot;', "'": '&apos;', '<': '&lt;', '>': '&gt;' };

/** Characters that XML cannot hold are left out, as the library does it. */
const escaped = (value: unknown) =>
  String(value).replace(/[&"'<>\x00-\x08\x0B\x0C\x0E-\x1F]/g, (one) => escapes[one] ?? '');

const attributesOf = (attributes: object) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');

/** XML text of a component of the docx library, from what its `prepForXml` gives: one element of any depth. */
export function componentXml(component: IXmlableObject): string {
  const [[name, value]] = Object.entries(component) as [[string, unknown]];
  let attributes = '';
  const content: string[] = [];
  for (const part of Array.isArray(value) ? (value as unknown[]) : [value]) {
    if (typeof part !== 'object' || part === null) content.push(escaped(part));
    else if ('_attr' in part) attributes += attributesOf(part._attr as object);
    else if (Object.keys(part).length > 0) content.push(componentXml(part));
  }
  const tag = `${name}${attributes}`;
  return content.length === 0 ? `<${tag}/>` : `<${tag}>${content.join('')}</${name}>`;
}
