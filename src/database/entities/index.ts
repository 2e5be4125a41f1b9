/**
 * Tables as TypeORM maps them. Those of a stage's rows are made from the kinds of rows that it declares.
 */
export * from './case';
export * from './deployed';
export * from './people';
