import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Details for the lines of a service whose migration made the table without them. Runs after it, hence the number. */
export class HistoryDetails1764000010000 implements MigrationInterface {
  name = 'HistoryDetails1764000010000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table history add column details jsonb');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table history drop column details');
  }
}
