import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The last day of a suspension, after which the days run on by themselves; none is known of one ordered before. */
export class DeadlineSuspension1764000000510 implements MigrationInterface {
  name = 'DeadlineSuspension1764000000510';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table deadline add column suspended_until date;
      create index deadline_suspended on deadline (tenant, suspended_until) where state = 'suspended';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table deadline drop column suspended_until');
  }
}
