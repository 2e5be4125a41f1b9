/**
 * Words that many papers share: sums of money, the party, the end of a sentence. The text of a paper itself stands in
 * the room of its stage.
 */
export {};
