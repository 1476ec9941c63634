import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The day the act was done: with it, an act that was late by a provisional day is set right once the holidays are known. */
export class DeadlineMetOn1764000000520 implements MigrationInterface {
  name = 'DeadlineMetOn1764000000520';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table deadline add column met_on date');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table deadline drop column met_on');
  }
}
