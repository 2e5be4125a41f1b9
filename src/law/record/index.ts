/**
 * The record of everything done (处罚法 47): an entry, the SM3 chain that ties each to the one before, and its check.
 * How entries are kept is the database's business.
 */
export {};
