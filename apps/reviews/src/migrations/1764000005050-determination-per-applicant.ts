import type { MigrationInterface, QueryRunner } from 'typeorm';

const open = `status not in ('REFUSED', 'WITHDRAWN')`;

/**
 * Each party has one determination of a version, brought like a review: by itself, through another, at the counter.
 * The paper a person signed at the counter stands in the trace, and is looked up there.
 */
export class DeterminationPerApplicant1764000005050 implements MigrationInterface {
  name = 'DeterminationPerApplicant1764000005050';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index determination_one_open;
      create unique index determination_one_open on determination (report_id, report_version, applicant) where ${open};
      alter table determination add column filing jsonb;
      update determination set filing = jsonb_build_object('through', 'self', 'receivedOn', filed_on);
      alter table determination alter column filing set not null;
      create index history_signed_paper on history ((details ->> 'signedSha256')) where details ? 'signedSha256';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index determination_one_open;
      create unique index determination_one_open on determination (report_id, report_version) where ${open};
      alter table determination drop column filing;
      drop index history_signed_paper;
    `);
  }
}
