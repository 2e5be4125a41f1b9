/** Format characters: zero width, direction of reading, and the fillers that look like nothing. */
const invisible = /[\p{Cf}\u115f\u1160\u3164\uffa0]/gu;
/** What XML and PostgreSQL cannot hold: controls but tab and line ends, halves of a character, non-characters. */
const forbidden = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu;

/** Text without what nobody can see: such characters hide in names and numbers and make two that look alike differ. */
export const visibleText = (text: string): string => text.replace(invisible, '').replace(/[\u2028\u2029]/g, '\n');

/** Text as XML 1.0 can hold it. */
export const xmlText = (text: string): string => text.replace(forbidden, '');

/** Text as it may be stored and printed; what cannot be is left out. */
export const storableText = (text: string): string => xmlText(visibleText(text));

/** No NUL, no half of a character, no non-character. */
export const isStorable = (text: string): boolean => !/\0|[\ufffe\uffff]|\p{Cs}/u.test(text);
