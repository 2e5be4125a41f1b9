import type { Request } from 'express';

/** Name of the task that was handed in a moment ago, as the address tells; '' for none. */
export const doneBefore = ({ query: { done } }: Request): string => (typeof done === 'string' ? done.slice(0, 60) : '');
