/**
 * Begins a worker, an act, a paper or a limit: its file, its test, and its entry in the manifest of its stage.
 * `npm run new` plans what is to be written and writes it only when nothing of it is there yet.
 */
export { planOf } from './plan';
export { readRequest, type Request } from './request';
export { type Plan, write } from './write';
