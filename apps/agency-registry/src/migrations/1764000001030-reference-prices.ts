import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReferencePrices1764000001030 implements MigrationInterface {
  name = 'ReferencePrices1764000001030';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table project add column reference_prices jsonb not null default '[]'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table project drop column reference_prices');
  }
}
