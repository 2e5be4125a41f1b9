module.exports = require('./base')('unit', ['domain','workers','conventions','bpmn','local','unit']);
