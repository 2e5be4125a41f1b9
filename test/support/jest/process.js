module.exports = require('./base')('process', ['process'], {
  globalSetup: '<rootDir>/test/support/coverage/start.ts',
  globalTeardown: '<rootDir>/test/support/coverage/finish.ts',
});
