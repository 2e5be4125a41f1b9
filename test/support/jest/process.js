module.exports = require('./base')('process', ['process'], { globalSetup: '<rootDir>/test/support/jest/start-postgres.ts', globalTeardown: '<rootDir>/test/support/jest/stop-postgres.ts' });
