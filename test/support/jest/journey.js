module.exports = require('./base')('journey', ['journey'], {
  globalSetup: '<rootDir>/test/support/jest/start-system.ts',
  globalTeardown: '<rootDir>/test/support/jest/stop-system.ts',
});
