declare module 'dmn-moddle' {
  import type { Warning } from 'bpmn-moddle';

  export class DmnModdle {
    /** @param typeName the root element's type */
    fromXML(xml: string, typeName: 'dmn:Definitions'): Promise<{ rootElement: unknown; warnings: Warning[] }>;
    toXML(rootElement: unknown): Promise<{ xml: string }>;
  }
}
