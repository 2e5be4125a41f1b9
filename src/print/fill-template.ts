import { patchDocument, PatchType } from 'docx';
import { fixZipTimes } from './fixed-zip';
import { body, textRun } from './docx';
import { linesOf } from './lines';
import type { CaseDocument } from '../law/case/document';

export interface Filling {
  agency: string;
  document: CaseDocument;
  madeBy: string;
  madeOn: string;
  /** Its signatures, a line each, below the text. */
  signed?: string[];
}

/**
 * A paper of the case in the agency's own Word template: {{agency}}, {{title}}, {{number}}, {{madeBy}} and {{madeOn}}
 * keep the template's look, {{paragraphs}} stands alone in its paragraph and becomes the text. The stored paragraphs
 * stay what counts (P4); this is their print form.
 */
export async function fillTemplate(
  template: Buffer,
  { agency, document, madeBy, madeOn, signed = [] }: Filling,
): Promise<Buffer> {
  /** The seal never stands on a page without text. */
  const toText = (paragraph: string, index: number, all: string[]) =>
    body(paragraph, { withNext: index === all.length - 1 });
  const text = (value: string) => ({ type: PatchType.PARAGRAPH, children: [textRun({ text: value })] });
  const bytes = await patchDocument({
    outputType: 'nodebuffer',
    data: template,
    keepOriginalStyles: true,
    trimPlaceholders: true,
    patches: {
      agency: text(agency),
      title: text(document.title),
      number: text(document.number ?? ''),
      madeBy: text(madeBy),
      madeOn: text(madeOn),
      paragraphs: { type: PatchType.DOCUMENT, children: linesOf([...document.paragraphs, ...signed]).map(toText) },
    },
  });
  return fixZipTimes(bytes);
}
