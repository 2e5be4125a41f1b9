module.exports = require('./base')('engine', ['engine'], {
  globalSetup: '<rootDir>/test/support/jest/start-postgres.ts',
  globalTeardown: '<rootDir>/test/support/jest/stop-postgres.ts',
});
