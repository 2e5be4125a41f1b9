export * from './case';
export * from './deployed';
export * from './people';
