/**
 * `npm run bench`: our cases beside the same diagrams on a bare engine, and user tasks and legal review under load.
 * What is measured and how stands in its README section.
 */
export {};
