export * from './case';
export * from './disclosure';
export * from './file';
export * from './findings';
export * from './people';
export * from './procedure';
export * from './review';
