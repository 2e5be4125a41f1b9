/**
 * People, their roles, certificates and duties, and the agencies they work for (处罚法 42; L4, L8). Whether somebody may
 * act on a given day is answered here.
 */
export {};
