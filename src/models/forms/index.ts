/** Reading and judging of the forms of user tasks. */
export { type Component, components, type Form, formKeys } from './form';
export { formProblems } from './form-problems';
export { readForm } from './read-form';
