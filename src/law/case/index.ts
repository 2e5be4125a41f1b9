/**
 * What is common to every case: its facts and states, its limits, its documents and its numbers. What only one stage
 * knows stands in the room of that stage.
 */
export {};
