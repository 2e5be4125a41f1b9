/** Cases in which something waits for a signature (待签署), as SQL that gives `case_id`. */
export const unsignedCases = `SELECT case_id FROM work_items WHERE state = 'unsigned'`;
