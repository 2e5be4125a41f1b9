/**
 * Reading and judging of the forms of user tasks. What a form lacks is told to its owner in one sentence each.
 */
export { type Component, components, type Form, formKeys } from './form';
export { formProblems } from './form-problems';
export { readForm } from './read-form';
export { asPersonSees, asProcessTakes, formForPerson, type Picks, picksOf } from './for-person';
export { type Answered, formInWords } from './in-words';
