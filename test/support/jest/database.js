module.exports = require('./base')('database', ['database', 'web'], {
  globalSetup: '<rootDir>/test/support/jest/start-postgres.ts',
  globalTeardown: '<rootDir>/test/support/jest/stop-postgres.ts',
});
