module.exports = require('./base')('process', ['process']);
