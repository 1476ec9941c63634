import type { MigrationInterface, QueryRunner } from 'typeorm';

const open = `status in ('FILED', 'LATE', 'INCOMPLETE', 'ACCEPTED', 'AGENCY_WORKING', 'OVERDUE')`;

/** Each party has one open review of a version: the department's does not stand in the household's way. */
export class ReviewPerApplicant1764000005040 implements MigrationInterface {
  name = 'ReviewPerApplicant1764000005040';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index review_one_open;
      create unique index review_one_open on review (report_id, report_version, applicant) where ${open};
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index review_one_open;
      create unique index review_one_open on review (report_id, report_version) where ${open};
    `);
  }
}
