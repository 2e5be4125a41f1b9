/** Each line of a text that somebody wrote in several is a paragraph of its own on paper; empty ones keep their room. */
export const linesOf = (paragraphs: string[]): string[] => paragraphs.flatMap((text) => text.split(/\r\n|\r|\n/));
