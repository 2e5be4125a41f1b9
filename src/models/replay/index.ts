/**
 * Where a process stands, told from the steps that took effect: the token game of a diagram, played again without an
 * engine. It knows BPMN, no process of ours.
 */
export { type Awaited, awaited } from './awaited';
export { follow, type Stand, type TakenStep } from './follow';
export type { Called, Variables } from './advance';
export { leavesStep, netOf, type Net, startOf } from './net';
