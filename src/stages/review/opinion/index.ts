/**
 * The opinion on nine points (L5, L6) with its paper, and the extension of the time for it. Who may give it stands
 * one room up.
 */
export {};
