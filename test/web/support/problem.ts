import type { Response } from 'supertest';

/** `.expect(problem(409, 'CASE_NUMBER_TAKEN', 'number'))`: problem details with this code and field, in Chinese. */
export const problem =
  (status: number, code: string, field?: string, says?: string) =>
  (response: Response): void => {
    const { status: _status, code: found, detail, title, errors } = response.body;
    expect({
      status: response.status,
      type: response.type,
      code: found,
      fields: errors?.map((error: { field: string }) => error.field),
    }).toEqual({
      status,
      type: 'application/problem+json',
      code,
      fields: field === undefined ? [] : [field],
    });
    expect(title).toMatch(/\p{Script=Han}/u);
    expect(detail).toMatch(/\p{Script=Han}/u);
    if (says) expect(detail).toContain(says);
  };
