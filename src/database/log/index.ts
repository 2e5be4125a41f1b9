/**
 * The record's log: integrates what was committed into the tree, keeps tiles and checkpoint as files, and makes proofs.
 * One process at a time grows it; whoever has the folder can serve it.
 */
export {};
