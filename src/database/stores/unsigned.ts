/**
 * Cases in which something waits for a signature (待签署), as SQL that gives `case_id`. Signatures are not kept yet:
 * none.
 */
export const unsignedCases = `SELECT NULL::text AS case_id WHERE false`;
