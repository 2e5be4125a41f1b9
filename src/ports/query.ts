/** A question across cases that a stage declares and the database answers, e.g. which decisions are public. */
export interface Query<Asked, Answer> {
  name: string;
  /** Never read; ties the types to the declaration. */
  types?: (asked: Asked) => Answer;
}

export const query = <Asked, Answer>(name: string): Query<Asked, Answer> => ({ name });
