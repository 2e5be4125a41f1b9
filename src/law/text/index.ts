/**
 * What people type: fields of input and of forms with their limits, and whether a text names the party. API, pages
 * and workers take their fields from here.
 */
export {};
