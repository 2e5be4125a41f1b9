module.exports = require('./base')('journey', ['journey','faults','scenarios']);
