import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lost claim codes replaced at the counter, each with the identity check before it. */
export class ClaimReissues1764000002010 implements MigrationInterface {
  name = 'ClaimReissues1764000002010';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table claim_reissue (
        claim_id uuid not null constraint pk_claim_reissue primary key,
        tenant text not null,
        report_id uuid not null,
        lost_claim_id uuid not null,
        party_id uuid not null,
        document_kind text not null,
        checked_by uuid not null,
        checked_at timestamptz(3) not null
      );
      create index claim_reissue_of_report on claim_reissue (report_id, checked_at);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table claim_reissue');
  }
}
