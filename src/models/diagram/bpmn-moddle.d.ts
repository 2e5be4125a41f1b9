declare module 'bpmn-moddle' {
  export class BpmnModdle {
    constructor(packages?: Record<string, unknown>);
    /** @param typeName the root element's type, `bpmn:Definitions` if not told otherwise */
    fromXML(xml: string, typeName?: string): Promise<{ rootElement: unknown; warnings: Warning[] }>;
    toXML(rootElement: unknown): Promise<{ xml: string }>;
  }

  /** What the parser went past. `element`, `value`: where a reference leads nowhere. */
  interface Warning {
    message: string;
    element?: { id?: string; $type: string };
    value?: string;
  }
}
