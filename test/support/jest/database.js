module.exports = require('./base')('database', ['database','facade','portal']);
