const attribute = (name: string, more = {}) => ({ name, type: 'String', isAttr: true, ...more });
const text = { name: 'text', type: 'String' };
const many = (name: string, type: string) => ({ name, type, isMany: true });

/** The part of DMN 1.3 that decision tables use, for the parser that reads our diagrams. */
export const dmn = {
  name: 'DMN', prefix: 'dmn', uri: 'https://www.omg.org/spec/DMN/20191111/MODEL/', xml: { tagAlias: 'lowerCase' },
  types: [
    { name: 'Definitions', properties: [attribute('id'), attribute('name'), many('decision', 'Decision')] },
    { name: 'Decision', properties: [attribute('id', { isId: true }), attribute('name'), { name: 'decisionTable', type: 'DecisionTable' }] },
    {
      name: 'DecisionTable',
      properties: [attribute('hitPolicy', { default: 'UNIQUE' }), many('input', 'Input'), many('output', 'Output'), many('rule', 'Rule')],
    },
    { name: 'Input', properties: [attribute('label'), { name: 'inputExpression', type: 'InputExpression', xml: { serialize: 'property' } }] },
    { name: 'InputExpression', properties: [attribute('typeRef'), text] },
    { name: 'Output', properties: [attribute('label'), attribute('name'), attribute('typeRef')] },
    { name: 'Rule', properties: [{ name: 'description', type: 'String' }, many('inputEntry', 'Entry'), many('outputEntry', 'Entry')] },
    { name: 'Entry', properties: [text] },
  ],
};
