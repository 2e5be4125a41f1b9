/**
 * The law itself as pure functions and types: calendar, case, people, record chain, texts. No await and no input or
 * output happens here; the periods that statutes fix stand in statute.ts.
 */
export {};
