import { BusinessError } from '../../base/business-error';

export interface FieldError {
  field: string;
  code: string;
  message: string;
}

/** Input that breaks its schema, with every field at fault. */
export class InvalidInput extends BusinessError {
  constructor(readonly errors: FieldError[]) {
    const unknownOnly = errors.every(({ code }) => code === 'UNKNOWN_FIELD');
    super(
      unknownOnly ? 'UNKNOWN_FIELD' : 'VALIDATION_FAILED',
      errors.map(({ message }) => message).join('；'),
      errors[0]?.field,
    );
  }
}

export const invalid = (field: string, message: string) => new InvalidInput([{ field, code: 'INVALID', message }]);
