import { DefaultNamingStrategy } from 'typeorm';

/** `valuationDate` in code is `valuation_date` in the table. */
export class SnakeNaming extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined, prefixes: string[]): string {
    if (customName) return customName;
    return [...prefixes, propertyName].map(snake).join('_');
  }

  override primaryKeyName(table: string | { name: string }): string {
    const name = typeof table === 'string' ? table : table.name;
    return `pk_${name.split('.').pop() ?? name}`;
  }
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
