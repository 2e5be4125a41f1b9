/**
 * The record of everything done (处罚法 47): an entry, what it commits to and vouches for, and the SM3 chain that was
 * kept before the tree. How entries are kept is the database's business.
 */
export {};
