/** Templates of form texts, as Tasklist 8.6 fills them in. */
declare module 'feelers' {
  export function evaluate(template: string, variables: Record<string, unknown>): string;
}
