/**
 * Decision tables: read with dmn-moddle, each cell with Camunda's FEEL grammar, and judged row by row (L1). Which
 * words an answer may hold stands in answers.ts.
 */
export {};
