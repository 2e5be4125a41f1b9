import { called } from '../../diagram';
import { breach, type Rule } from '../rule';

export const knownErrors: Rule = {
  name: 'known-errors',
  asks: '错误代码只用 src/base/error-codes.ts 中 bpmnErrorCodes 列出的',
  breaches: ({ elements }, { errorCodes }) =>
    elements.flatMap((element) =>
      (element.eventDefinitions ?? [])
        .filter(({ errorRef }) => errorRef && !errorCodes.includes(errorRef.errorCode ?? ''))
        .map(({ errorRef }) =>
          breach(
            element,
            `${called(element)}捕获的错误代码 ${errorRef!.errorCode} 不在清单里：请用 bpmn/REFERENCE.md“错误代码”列出的`,
          ),
        ),
    ),
};
