/**
 * The one reader of BPMN diagrams: parsed with Camunda's schema, nothing in the file gone past unseen. Everything that
 * looks at a diagram (gate, lint rules, flow charts, names, coverage of the tests) looks at what it gives.
 */
export { type Actor, actors, actorsOf } from './actors';
export { catcherOf } from './catcher-of';
export { called, type Element, type Extension, isFlow, isNode, isUserTask } from './element';
export {
  allExtensions,
  extension,
  extensions,
  formId,
  inputs,
  jobType,
  outputs,
  partsOf,
  recordedTask,
  text,
} from './extensions';
export { jobsOf, jobTypesIn, jobTypesOf } from './job-types';
export { type Place, placesIn } from './places';
export { type Diagram, diagramOf, parseDiagram, type Process, readDiagram, unreadProblems } from './read-diagram';
export { type Step, stepsOf } from './steps';
