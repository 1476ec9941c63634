import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The fine a remedy leaves, the demand that comes before the court, and papers drawn up before they are served. */
export class LastGaps1764000006030 implements MigrationInterface {
  name = 'LastGaps1764000006030';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table penalty_remedy add column fine_yuan_left integer;
      alter table performance add column demand jsonb;
      alter table misconduct_case add column notice_issued_on date;
      update misconduct_case set notice_issued_on = (notice ->> 'servedOn')::date where notice is not null;
      alter table correction_order
        add column issued_on date,
        alter column served_on drop not null,
        alter column evidence_sha256 drop not null;
      update correction_order set issued_on = served_on;
      alter table correction_order alter column issued_on set not null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table penalty_remedy drop column fine_yuan_left;
      alter table performance drop column demand;
      alter table misconduct_case drop column notice_issued_on;
      delete from correction_order where served_on is null;
      alter table correction_order
        drop column issued_on,
        alter column served_on set not null,
        alter column evidence_sha256 set not null;
    `);
  }
}
