import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a list of candidates was taken though it left the households few days to agree. */
export class ShortPeriod1764000001040 implements MigrationInterface {
  name = 'ShortPeriod1764000001040';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table selection add column short_period jsonb');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table selection drop column short_period');
  }
}
