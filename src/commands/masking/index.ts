/**
 * `npm run masking`: how well the system finds what the public must not read, measured on a corpus of sentences. Recall
 * comes before precision: what is hidden too much a person lifts, what was missed stands public.
 */
export { readCorpus } from './corpus';
export { figuresOf } from './figures';
