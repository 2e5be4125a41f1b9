module.exports = require('./base')('unit', ['base', 'law', 'ports', 'stages', 'kinds', 'models', 'print', 'host', 'commands', 'workers', 'conventions', 'bpmn', 'local']);
