module.exports = require('./base')('engine', ['engine']);
