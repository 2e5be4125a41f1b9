import { DefaultNamingStrategy } from 'typeorm';

/** officerIds → officer_ids. */
export const snakeCase = (word: string) => word.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export class SnakeNaming extends DefaultNamingStrategy {
  override columnName(property: string, given: string): string {
    return given || snakeCase(property);
  }
}
