import { Document, type FileChild, type IContext, Packer, Paragraph, type ISectionOptions } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { componentXml } from './component-xml';

/** A .docx without text: its files, and the XML around what is to stand in it. */
export interface BlankDocx {
  files: Record<string, Uint8Array>;
  before: string;
  after: string;
  xmlOf(component: FileChild): string;
}

export const textFile = 'word/document.xml';

const coreProperties =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ' +
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>';

/**
 * Made by the docx library. Styles, theme, fonts and footer are the same in every paper and are most of the library's
 * work: they are made once, and each paper's text is put between `before` and `after`.
 */
export async function blankDocx(section: Omit<ISectionOptions, 'children'>): Promise<BlankDocx> {
  const place = new Paragraph('place of the text');
  const document = new Document({ sections: [{ ...section, children: [place] }] });
  const bytes = await Packer.toBuffer(document, undefined, [{ path: 'docProps/core.xml', data: coreProperties }]);
  const { [textFile]: text, ...files } = unzipSync(bytes);
  const xmlOf = (component: FileChild) => {
    const context: IContext = { file: document, viewWrapper: document.Document, stack: [] };
    return componentXml(component.prepForXml(context)!);
  };
  const [before, after, ...more] = strFromU8(text!).split(xmlOf(place));
  if (after === undefined || more.length > 0) throw new Error('The docx library writes a paragraph in another way');
  return { files, before: before!, after, xmlOf };
}
